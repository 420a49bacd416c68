import type { LetterVerification } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { verifyCode, verifyFile } from './verify-letter';

@Controller('verification')
@Public()
export class VerificationController {
  constructor(private readonly source: DataSource) {}

  @Get(':code')
  byCode(@Param('code') code: string): Promise<LetterVerification> {
    return verifyCode(this.source, code);
  }

  @Post()
  @HttpCode(200)
  byFile(@Req() { raw }: FastifyRequest): Promise<LetterVerification> {
    return verifyFile(this.source, raw);
  }
}
