import type { OrmasSearchResult } from '@loket/contracts';
import { Public, parsed } from '@loket/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { searchOrmas } from './search-ormas';
import { type SearchTerms, searchTerms } from './search-terms';

@Controller('search')
@Public()
export class SearchController {
  constructor(private readonly source: DataSource) {}

  @Get()
  search(@Query(parsed(searchTerms)) terms: SearchTerms): Promise<OrmasSearchResult> {
    return searchOrmas(this.source, terms);
  }
}
