import type { FastifyReply } from 'fastify';

/** What the next page tells once, by key of the words; a cookie carries the key and nothing else. */
export const newsKeys = [
  'decision-settled',
  'decision-processing',
  'claimed',
  'released',
  'resubmitted',
  'uploaded',
  'upload-again',
  'saved',
  'password-set',
  'signed-out',
] as const;
export type News = (typeof newsKeys)[number];

const COOKIE = 'kabar';

export const findNews = (cookies: Readonly<Record<string, string | undefined>>): News | undefined =>
  newsKeys.find((key) => key === cookies[COOKIE]);

export const tellNext = (reply: FastifyReply, news: News): void =>
  void reply.setCookie(COOKIE, news, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 });

export const forgetNews = (reply: FastifyReply): void => void reply.clearCookie(COOKIE, { path: '/' });
