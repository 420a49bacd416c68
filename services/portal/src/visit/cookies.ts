import type { FastifyReply, FastifyRequest } from 'fastify';

export interface KeepCookie {
  /** Seconds; without it the browser keeps the cookie until it closes. */
  readonly maxAge?: number;
  readonly secure?: boolean;
}

/** Every cookie of the portal is for all its pages, out of reach of scripts and of other sites' forms. */
export function setCookie(reply: FastifyReply, name: string, value: string, { maxAge, secure }: KeepCookie = {}): void {
  const parts = [`${name}=${encodeURIComponent(value)}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (secure === true) parts.push('Secure');
  void reply.header('set-cookie', parts.join('; '));
}

export const clearCookie = (reply: FastifyReply, name: string): void => setCookie(reply, name, '', { maxAge: 0 });

/** The value of a cookie that the browser sent; undefined where it is absent, empty or not readable. */
export function findCookie(request: Pick<FastifyRequest, 'headers'>, name: string): string | undefined {
  const pair = (request.headers.cookie ?? '').split(';').find((each) => each.trim().startsWith(`${name}=`));
  if (pair === undefined) return undefined;
  try {
    return decodeURIComponent(pair.slice(pair.indexOf('=') + 1).trim()) || undefined;
  } catch {
    return undefined;
  }
}
