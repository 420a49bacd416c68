import type { Locale } from '@loket/working-time';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findCookie, setCookie } from './cookies';

const NAME = 'bahasa';
const YEAR = 365 * 86_400;

const localeIn = (text: unknown): Locale | undefined => (text === 'id' || text === 'en' ? text : undefined);

/** The language asked for in the address, else the one chosen before, else Indonesian. A choice is remembered. */
export function chooseLanguage(request: FastifyRequest, reply: FastifyReply): Locale {
  const asked = localeIn(new URL(request.url, 'http://portal.invalid').searchParams.get(NAME));
  if (asked !== undefined) setCookie(reply, NAME, asked, { maxAge: YEAR });
  return asked ?? localeIn(findCookie(request, NAME)) ?? 'id';
}

/** The same page in the other language. */
export function pathIn(locale: Locale, path: string): string {
  const url = new URL(path, 'http://portal.invalid');
  url.searchParams.set(NAME, locale);
  return `${url.pathname}${url.search}`;
}
