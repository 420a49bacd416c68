import { callerOf } from '@loket/service-kit';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The person's network address: what a service of the product says of its visitor, else who is at the other end. */
export function callerAddress(request: FastifyRequest): string {
  const forwarded = request.headers['x-forwarded-for'];
  const isOwnService = callerOf(request).service !== undefined;
  const visitor = isOwnService && typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined;
  return visitor === undefined || visitor === '' ? request.ip : visitor;
}

export const CallerAddress = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  callerAddress(context.switchToHttp().getRequest<FastifyRequest>()),
);
