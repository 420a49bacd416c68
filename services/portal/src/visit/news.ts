import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearCookie, findCookie, setCookie } from './cookies';

/** What the next page tells once, by key of the words; a cookie carries the key and nothing else. */
export const newsKeys = [
  'decision-settled',
  'decision-processing',
  'claimed',
  'released',
  'resubmitted',
  'replied',
  'rated',
  'complaint-assessed',
  'taken-back',
  'responded',
  'withdrawn',
  'processing',
  'replayed',
  'uploaded',
  'upload-again',
  'saved',
  'draft-link-sent',
  'already-filed',
  'entry-cancelled',
  'file-removed',
  'import-known',
  'import-discarded',
  'edition-recorded',
  'case-moved',
  'case-moving',
  'link-resent',
  'link-asked',
  'account-deactivated',
  'account-reactivated',
  'account-change-asked',
  'password-set',
  'signed-out',
] as const;
export type News = (typeof newsKeys)[number];

const COOKIE = 'kabar';

export function findNews(request: FastifyRequest): News | undefined {
  const told = findCookie(request, COOKIE);
  return newsKeys.find((key) => key === told);
}

export const tellNext = (reply: FastifyReply, news: News): void => setCookie(reply, COOKIE, news, { maxAge: 60 });

export const forgetNews = (reply: FastifyReply): void => clearCookie(reply, COOKIE);
