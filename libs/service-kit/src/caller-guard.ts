import { Problem } from '@loket/contracts';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { ActorTokenVerifier } from './actor-token';
import { type Caller, DOOR, type Door, rememberCaller } from './caller';
import { verifyServiceToken } from './service-token';

/**
 * Finds out who calls: `Authorization: Bearer` carries an actor token, `x-service-token` a service token.
 * Shuts every door that the route does not open.
 */
@Injectable()
export class CallerGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(
    private readonly actors: ActorTokenVerifier,
    private readonly serviceSecret: string,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.callerBehind(request);
    rememberCaller(request, caller);
    const door =
      this.reflector.getAllAndOverride<Door | undefined>(DOOR, [context.getHandler(), context.getClass()]) ??
      'signed-in';
    const opened =
      door === 'public' ||
      (door !== 'services' && caller.actor !== undefined) ||
      (door !== 'signed-in' && caller.service !== undefined);
    if (!opened) throw new Problem(caller.actor === undefined ? 'not-signed-in' : 'not-allowed');
    return true;
  }

  private async callerBehind(request: FastifyRequest): Promise<Caller> {
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const serviceToken = request.headers['x-service-token'];
    const actor = bearer === undefined ? undefined : await this.actors.verify(bearer);
    const service =
      typeof serviceToken === 'string' ? await verifyServiceToken(this.serviceSecret, serviceToken) : undefined;
    return { ...(actor === undefined ? {} : { actor }), ...(service === undefined ? {} : { service }) };
  }
}
