import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'loket_sesi';

export const findSessionToken = (request: FastifyRequest): string | undefined => request.cookies[COOKIE] || undefined;

/** The browser keeps it until it closes; accounts ends it by its own rule. */
export const keepSession = (reply: FastifyReply, token: string, secure: boolean): void =>
  void reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure });

export const forgetSession = (reply: FastifyReply): void => void reply.clearCookie(COOKIE, { path: '/' });
