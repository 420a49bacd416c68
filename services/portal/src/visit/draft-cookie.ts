import type { FastifyReply, FastifyRequest } from 'fastify';
import { findCookie, setCookie } from './cookies';

const DAYS_KEPT = 30;
const nameOf = (draftId: string): string => `loket_isian_${draftId}`;
const isId = (text: string): boolean => /^[\da-f-]{36}$/.test(text);

/** The secret of a draft that is filled in without an account, where this browser has it. */
export const findDraftSecret = (request: Pick<FastifyRequest, 'headers'>, draftId: string): string | undefined =>
  isId(draftId) ? findCookie(request, nameOf(draftId)) : undefined;

/** As long as casework keeps an untouched draft. */
export const keepDraftSecret = (reply: FastifyReply, draftId: string, secret: string, secure: boolean): void =>
  setCookie(reply, nameOf(draftId), secret, { maxAge: DAYS_KEPT * 86_400, secure });
