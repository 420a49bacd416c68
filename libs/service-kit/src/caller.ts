import { type Actor, Problem } from '@loket/contracts';
import { type ExecutionContext, SetMetadata, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export type Door = 'public' | 'signed-in' | 'services' | 'signed-in-or-services';
export const DOOR = 'loket:door';

/** Who may call a route; a route that says nothing is for signed-in people only. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(DOOR, 'public' satisfies Door);
export const ForServices = (): MethodDecorator & ClassDecorator => SetMetadata(DOOR, 'services' satisfies Door);
export const ForSignedInOrServices = (): MethodDecorator & ClassDecorator =>
  SetMetadata(DOOR, 'signed-in-or-services' satisfies Door);

export interface Caller {
  readonly actor?: Actor;
  readonly service?: string;
}

const callers = new WeakMap<FastifyRequest['raw'], Caller>();
export const rememberCaller = (request: FastifyRequest, caller: Caller): void => void callers.set(request.raw, caller);
export const callerOf = (request: FastifyRequest): Caller => callers.get(request.raw) ?? {};

/** The signed-in person. */
export const ActorParam = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (actor === undefined) throw new Problem('not-signed-in');
  return actor;
});

/** The signed-in person, if there is one: for routes open to all or to services too. */
export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | undefined =>
    callerOf(context.switchToHttp().getRequest<FastifyRequest>()).actor,
);
