import { Public } from '@loket/service-kit';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { type Area, Regions } from './regions';

@Controller('wilayah')
@Public()
export class RegionsController {
  constructor(private readonly regions: Regions) {}

  @Get()
  @Header('cache-control', 'public, max-age=86400')
  within(@Query('within') code: unknown): readonly Area[] {
    return this.regions.within(typeof code === 'string' ? code : '');
  }
}
