import type { AccountView, Agency, OfficeHours } from '@loket/contracts';
import type { Locale } from '@loket/working-time';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Words } from '../language';
import type { News } from './news';

export interface Session {
  readonly token: string;
  readonly actorToken: string;
  readonly account: AccountView;
}

/** What a page knows of the request it answers. */
export interface Visit {
  readonly locale: Locale;
  readonly words: Words;
  /** Path and query; of a page that can be asked for again. */
  readonly path: string;
  readonly formToken: string;
  /** The token for forms of a session that begins with this answer. */
  readonly formTokenFor: (sessionToken: string) => string;
  /** Undefined where nobody is signed in; `unknown` while accounts cannot be asked. */
  readonly session: Session | 'unknown' | undefined;
  /** The office whose name stands in the head of every page. */
  readonly office: Agency | undefined;
  /** When that office is open; undefined while nobody can say. */
  readonly hours: OfficeHours['inWords'] | undefined;
  readonly news: News | undefined;
  /** The secret of a draft that is filled in without an account, where this browser has it. */
  readonly draftSecret: (draftId: string) => string | undefined;
  readonly address: string;
}

const visits = new WeakMap<FastifyRequest['raw'], Visit>();

export const rememberVisit = (request: FastifyRequest, visit: Visit): void => void visits.set(request.raw, visit);

export function visitOf(reply: FastifyReply): Visit {
  const visit = visits.get(reply.request.raw);
  if (visit === undefined) throw new Error('The visit of this request was not opened');
  return visit;
}

export const findVisit = (reply: FastifyReply): Visit | undefined => visits.get(reply.request.raw);
