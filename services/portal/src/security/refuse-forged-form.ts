import { Problem } from '@loket/contracts';
import type { FastifyReply } from 'fastify';
import { visitOf } from '../visit/visit';
import { tokensMatch } from './form-token';

/** Thrown where a form comes with an old token; the page then offers to send the same form again. */
export class FormExpired extends Error {}

/** Every POST passes here: a form of another site ends, one whose session changed may be sent again. */
export function refuseForgedForm(reply: FastifyReply, token: unknown): void {
  if (reply.request.headers['sec-fetch-site'] === 'cross-site') throw new Problem('not-allowed');
  if (!tokensMatch(visitOf(reply).formToken, token)) throw new FormExpired();
}
