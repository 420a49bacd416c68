import { Problem, type ProblemCode, isOutage } from '@loket/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'file-too-large',
  429: 'too-many-attempts',
};

/** The one place where errors become `application/problem+json`; anything unknown is logged and told as `unexpected`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = this.problemOf(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify(problem.toBody()));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof HttpException)
      return new Problem(
        codeOfStatus[error.getStatus()] ?? (error.getStatus() < 500 ? 'invalid-request' : 'unexpected'),
      );
    if (
      error instanceof Error &&
      'statusCode' in error &&
      typeof error.statusCode === 'number' &&
      error.statusCode < 500
    )
      return new Problem(codeOfStatus[error.statusCode] ?? 'invalid-request');
    if (isOutage(error)) {
      this.log.warn({ err: error }, 'something that the request needs is down');
      return new Problem('unavailable');
    }
    this.log.error({ err: error }, 'request failed');
    return new Problem('unexpected');
  }
}
