import { Problem, type ProblemCode } from '@loket/contracts';
import { REFUSED_BY_SERVICE } from '@loket/steps/activities';
import { answered } from './answered';

const failing = (code: ProblemCode) => answered(Promise.reject(new Problem(code, 'Nama Orang tidak dikenal')));

it.each(['not-found', 'already-decided', 'invalid-request'] as const)('the refusal %s is final', async (code) => {
  await expect(failing(code)).rejects.toMatchObject({ type: REFUSED_BY_SERVICE, nonRetryable: true });
});

it.each(['unavailable', 'unexpected', 'too-many-attempts'] as const)('%s is tried again', async (code) => {
  await expect(failing(code)).rejects.toMatchObject({ nonRetryable: false });
});

it('a failure carries the code and nothing of the sentence', async () => {
  await expect(failing('not-found')).rejects.toMatchObject({ message: 'not-found', details: undefined });
});
