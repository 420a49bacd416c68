import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from './caller';

/** Answers when the process can do its work; throws otherwise. */
export type ReadyCheck = () => Promise<void>;
export const READY_CHECK = Symbol('ReadyCheck');

@Controller('health')
@Public()
export class HealthController {
  constructor(@Inject(READY_CHECK) private readonly ready: ReadyCheck) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async readiness(@Res() reply: FastifyReply): Promise<void> {
    try {
      await this.ready();
      await reply.send({ status: 'ready' });
    } catch {
      await reply.status(503).send({ status: 'not ready' });
    }
  }
}
