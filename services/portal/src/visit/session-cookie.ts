import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearCookie, findCookie, setCookie } from './cookies';

const COOKIE = 'loket_sesi';

export const findSessionToken = (request: FastifyRequest): string | undefined => findCookie(request, COOKIE);

/** The browser keeps it until it closes; accounts ends it by its own rule. */
export const keepSession = (reply: FastifyReply, token: string, secure: boolean): void =>
  setCookie(reply, COOKIE, token, { secure });

export const forgetSession = (reply: FastifyReply): void => clearCookie(reply, COOKIE);
