import type { Actor, LetterIssued, LetterReleased, LetterView } from '@loket/contracts';
import { ActorParam, ForServices, ForSignedInOrServices, MaybeActor, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { sendFile } from '../files/send-file';
import { IssueLetter } from './issue-letter';
import { ReadLetters } from './read-letters';
import { releaseLetter } from './release-letter';
import { voidLetter } from './void-letter';

const id = parsed(z.uuid());
const key = z.string().min(1).max(200);
const letterOrder = z.object({
  key,
  caseId: z.uuid(),
  kind: z.string().regex(/^[a-z-]{1,40}$/),
  visit: z.int().min(0),
});
const voidOrder = z.object({ reason: z.string().regex(/^[a-z-]{1,60}$/) });

@Controller()
export class LettersController {
  constructor(
    private readonly source: DataSource,
    private readonly issueLetter: IssueLetter,
    private readonly letters: ReadLetters,
  ) {}

  @Post('internal/letters')
  @HttpCode(200)
  @ForServices()
  issue(@Body(parsed(letterOrder)) order: z.infer<typeof letterOrder>): Promise<LetterIssued> {
    return this.issueLetter.run(order);
  }

  @Post('internal/letters/:letterId/release')
  @HttpCode(200)
  @ForServices()
  release(@Param('letterId', id) letterId: string): Promise<LetterReleased> {
    return releaseLetter(this.source, letterId);
  }

  @Post('internal/letters/:letterId/void')
  @HttpCode(204)
  @ForServices()
  async cancel(
    @Param('letterId', id) letterId: string,
    @Body(parsed(voidOrder)) { reason }: z.infer<typeof voidOrder>,
  ): Promise<void> {
    await voidLetter(this.source, letterId, reason);
  }

  @Get('cases/:caseId/letters')
  @ForSignedInOrServices()
  list(@Param('caseId', id) caseId: string, @MaybeActor() actor: Actor | undefined): Promise<LetterView[]> {
    return this.letters.list(caseId, actor);
  }

  /** For whoever sends it on; what the message is about has been decided elsewhere. */
  @Get('internal/letters/:letterId/content')
  @ForServices()
  async contentForServices(@Param('letterId', id) letterId: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.letters.openForService(letterId));
  }

  @Get('letters/:letterId/content')
  async content(
    @Param('letterId', id) letterId: string,
    @ActorParam() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.letters.open(letterId, actor));
  }
}
