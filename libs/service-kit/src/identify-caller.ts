import { actingAs } from '@loket/database';
import type { FastifyRequest } from 'fastify';
import type { ActorTokenVerifier } from './actor-token';
import { type Caller, rememberCaller } from './caller';
import { verifyServiceToken } from './service-token';

/**
 * A Fastify hook that finds out who calls: `Authorization: Bearer` carries an actor token, `x-service-token` a service
 * token. All that follows runs as that person, so every transaction tells the database who acts.
 */
export function identifyCaller(actors: ActorTokenVerifier, serviceSecret: string) {
  const callerBehind = async (request: FastifyRequest): Promise<Caller> => {
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const serviceToken = request.headers['x-service-token'];
    const actor = bearer === undefined ? undefined : await actors.verify(bearer);
    const service =
      typeof serviceToken === 'string' ? await verifyServiceToken(serviceSecret, serviceToken) : undefined;
    return { ...(actor === undefined ? {} : { actor }), ...(service === undefined ? {} : { service }) };
  };

  return (request: FastifyRequest, _reply: unknown, done: (error?: Error) => void): void => {
    void callerBehind(request).then((caller) => {
      rememberCaller(request, caller);
      actingAs(caller.actor?.accountId ?? caller.service ?? '', () => done());
    }, done);
  };
}
