import { Problem, type ProblemCode } from '@loket/contracts';
import type { createLogger } from '@loket/service-kit';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fieldsIn } from '../forms/posted-form';
import { problemPage } from '../pages/problem/problem.page';
import { sendAgainPage } from '../pages/send-again/send-again.page';
import { signInPage } from '../pages/sign-in/sign-in.page';
import { FormExpired } from '../security/refuse-forged-form';
import { SignInNeeded } from '../visit/signed-in';
import { findVisit } from '../visit/visit';
import { goTo, sendPage } from './send-page';

type Log = Pick<ReturnType<typeof createLogger>, 'error'>;

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-request',
  403: 'not-allowed',
  404: 'not-found',
  413: 'file-too-large',
  429: 'too-many-attempts',
};

/** Where whatever a page could not answer becomes a page of its own. */
@Catch()
export class PageFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const visit = findVisit(reply);
    const { method, url, body } = reply.request;
    if (visit === undefined)
      return void reply.status(500).type('text/plain; charset=utf-8').send('Terjadi kesalahan. Coba lagi.');
    if (error instanceof FormExpired)
      return sendPage(reply, sendAgainPage(visit, { path: url, fields: fieldsIn(body) }), 403);
    if (error instanceof SignInNeeded || (error instanceof Problem && error.code === 'not-signed-in')) {
      if (method !== 'POST') return goTo(reply, `/masuk?lanjut=${encodeURIComponent(url)}`);
      return sendPage(
        reply,
        signInPage(visit, { next: url, kept: fieldsIn(body), problem: visit.words.forms.sessionOver }),
        401,
      );
    }
    const problem = this.problemOf(error);
    sendPage(reply, problemPage(visit, problem), problem.status);
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const status = error instanceof HttpException ? error.getStatus() : statusIn(error);
    const code = status === undefined || status >= 500 ? undefined : (codeOfStatus[status] ?? 'invalid-request');
    if (code !== undefined) return new Problem(code);
    this.log.error({ err: error }, 'page failed');
    return new Problem('unexpected');
  }
}

const statusIn = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
