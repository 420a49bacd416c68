import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../config';
import { fieldsIn, type PostedFields, postedForm } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { safePath } from '../../security/safe-path';
import { Accounts } from '../../upstream/accounts';
import { keepSession } from '../../visit/session-cookie';
import { findSession, isOfficer } from '../../visit/signed-in';
import { type Session, visitOf } from '../../visit/visit';
import { DEAD_LETTERS_PATH } from '../dead-letters/dead-letters-path';
import { sendAgainPage } from '../send-again/send-again.page';
import { signInPage } from './sign-in.page';

/** An administrator without another role has no queue. */
function placeFor(session: Pick<Session, 'account'>): string {
  if (!isOfficer(session)) return '/permohonan';
  const { roles } = session.account;
  return roles.every(({ role }) => role === 'administrator') ? DEAD_LETTERS_PATH : '/antrean';
}

@Controller('masuk')
@Public()
export class SignInController {
  constructor(
    private readonly accounts: Accounts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  show(@Res() reply: FastifyReply, @Query('lanjut') next: unknown): void {
    const visit = visitOf(reply);
    const session = findSession(visit);
    if (session !== undefined) return goTo(reply, safePath(next, placeFor(session)));
    const path = safePath(next, '');
    sendPage(reply, signInPage(visit, { next: path === '' ? undefined : path }));
  }

  @Post()
  async signIn(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { username = '', password = '', lanjut, isian } = postedForm(reply);
    const kept = isian === undefined ? undefined : keptIn(isian);
    const form = { username, next: lanjut, kept };
    const missing = visit.words.visitor.signInMissing;
    const errors = {
      ...(username === '' && { username: missing.username }),
      ...(password === '' && { password: missing.password }),
    };
    if (username === '' || password === '') return sendPage(reply, signInPage(visit, { ...form, errors }), 422);
    try {
      const { sessionToken, account } = await this.accounts.signIn(username, password, visit.address);
      keepSession(reply, sessionToken, this.config.PORTAL_URL.startsWith('https:'));
      const path = safePath(lanjut, placeFor({ account }));
      if (kept === undefined) return goTo(reply, path);
      sendPage(reply, sendAgainPage(visit, { path, fields: kept, token: visit.formTokenFor(sessionToken) }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Longer than any name or password that accounts takes: as wrong as any other.
      const refusal = error.code === 'invalid-request' ? new Problem('wrong-credentials') : error;
      sendPage(reply, signInPage(visit, { ...form, problem: problemInWords(visit, refusal) }), refusal.status);
    }
  }
}

function keptIn(text: string): PostedFields | undefined {
  try {
    return fieldsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}
