import { Problem } from '@loket/contracts';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { callerOf, DOOR, type Door } from './caller';

/** Shuts every door that the route does not open to the caller. */
@Injectable()
export class CallerGuard implements CanActivate {
  private readonly reflector = new Reflector();

  canActivate(context: ExecutionContext): boolean {
    const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
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
}
