import { Problem } from '@loket/contracts';
import type { PipeTransform } from '@nestjs/common';
import type { ZodType } from 'zod';

/** A pipe that parses a body, query or parameter by a zod schema; a mismatch is `invalid-request` with the paths. */
export const parsed = <T>(schema: ZodType<T>): PipeTransform<unknown, T> => ({
  transform(value) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw new Problem(
      'invalid-request',
      undefined,
      result.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
    );
  },
});
