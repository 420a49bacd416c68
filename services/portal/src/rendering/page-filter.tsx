import { Problem, type ProblemCode } from '@loket/contracts';
import type { createLogger } from '@loket/service-kit';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fieldsIn } from '../forms/posted-form';
import { wordsIn } from '../language';
import { problemPage } from '../pages/problem/problem.page';
import { sendAgainPage } from '../pages/send-again/send-again.page';
import { signInPage } from '../pages/sign-in/sign-in.page';
import { FormExpired } from '../security/refuse-forged-form';
import { safePath } from '../security/safe-path';
import { SignInNeeded } from '../visit/signed-in';
import { findVisit, type Visit } from '../visit/visit';
import { goTo, sendPage } from './send-page';

type Log = Pick<ReturnType<typeof createLogger>, 'error'>;

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-request',
  403: 'not-allowed',
  404: 'not-found',
  413: 'file-too-large',
  429: 'too-many-attempts',
};

const openToAll = /^\/(masuk|keluar|akun|lupa-password|kata-sandi|konsultasi|lacak|ajukan|periksa)(\/|\?|$)/;

/** Where whatever a page could not answer becomes a page of its own. */
@Catch()
export class PageFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const visit = findVisit(reply);
    const { url, body } = reply.request;
    if (visit === undefined) return this.sendWords(reply, this.problemOf(error));
    if (needsSignIn(error, url, visit)) return askToSignIn(reply, visit);
    if (error instanceof FormExpired && isUpload(reply)) return goTo(reply, pageBefore(reply), 'upload-again');
    if (error instanceof FormExpired)
      return sendPage(reply, sendAgainPage(visit, { path: url, fields: fieldsIn(body) }), 403);
    const problem = missingPage(reply, this.problemOf(error));
    sendPage(reply, problemPage(visit, problem), problem.status);
  }

  /** Where no page can stand, as for a file of the pages themselves. */
  private sendWords(reply: FastifyReply, { status, code }: Problem): void {
    void reply.status(status).type('text/plain; charset=utf-8').send(wordsIn('id').problems.sentences[code]);
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

/** All that a service can find unreadable in the asking for a page is its address. */
const missingPage = ({ request: { method } }: FastifyReply, problem: Problem): Problem =>
  method === 'GET' && problem.code === 'invalid-request' ? new Problem('not-found') : problem;

/** A form that nobody is signed in for any more is one whose session ended while it was filled in. */
const needsSignIn = (error: unknown, url: string, visit: Visit): boolean =>
  error instanceof SignInNeeded ||
  (error instanceof Problem && error.code === 'not-signed-in') ||
  (error instanceof FormExpired && visit.session === undefined && !openToAll.test(url) && !isOwnDraft(url, visit));

/** A draft that is filled in without an account needs nobody to sign in. */
const isOwnDraft = (url: string, { draftSecret }: Visit): boolean =>
  draftSecret(/^\/pendaftaran\/([^/?]+)/.exec(url)?.[1] ?? '') !== undefined;

function askToSignIn(reply: FastifyReply, visit: Visit): void {
  const { method, url, body } = reply.request;
  if (isUpload(reply)) return goTo(reply, `/masuk?lanjut=${encodeURIComponent(pageBefore(reply))}`);
  if (method !== 'POST') return goTo(reply, `/masuk?lanjut=${encodeURIComponent(url)}`);
  const form = { next: url, kept: fieldsIn(body), problem: visit.words.forms.sessionOver };
  sendPage(reply, signInPage(visit, form), 401);
}

/** A file cannot be kept aside as typed text is: its page is shown anew. */
const isUpload = (reply: FastifyReply): boolean =>
  reply.request.headers['content-type']?.startsWith('multipart/form-data') === true;

function pageBefore(reply: FastifyReply): string {
  const { referer, host } = reply.request.headers;
  if (referer === undefined || !URL.canParse(referer)) return '/';
  const url = new URL(referer);
  return url.host === host ? safePath(`${url.pathname}${url.search}`, '/') : '/';
}

const statusIn = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
