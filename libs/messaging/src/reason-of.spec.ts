import { Problem } from '@loket/contracts';
import { z } from 'zod';
import { reasonOf } from './reason-of';

const missingRow = Object.assign(new Error('violates foreign key constraint'), { code: '23503' });

describe('the reason why an event waits', () => {
  it.each([
    ['wrong-content', z.object({ caseId: z.uuid() }).safeParse({}).error],
    ['refused', new Problem('not-found')],
    ['against-records', missingRow],
    ['failed', new Error('of its own')],
    ['failed', 'no error at all'],
  ])('is %s', (reason, error) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
