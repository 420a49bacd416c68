import type { TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordTransition } from './record-transition';
import { transitionRequest } from './transition-request';

@Controller('internal/transitions')
@ForServices()
export class TransitionsController {
  constructor(private readonly source: DataSource) {}

  @Post()
  @HttpCode(200)
  record(@Body(parsed(transitionRequest)) request: TransitionRequest): Promise<TransitionAnswer> {
    return recordTransition(this.source, request, () => new Date());
  }
}
