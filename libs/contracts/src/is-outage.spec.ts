import { isOutage } from './is-outage';
import { Problem } from './problem';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

it.each([
  ['a refused connection', withCode('ECONNREFUSED')],
  ['a server that was told to shut down', withCode('57P01')],
  ['a service that answers "unavailable"', new Problem('unavailable')],
  ['a connection that broke off', new Error('Connection terminated unexpectedly')],
  ['a connection that broke off before', new Error('Client has encountered a connection error and is not queryable')],
  ['a full pool', new Error('timeout exceeded when trying to connect')],
  ['a call that took too long', Object.assign(new Error('aborted'), { name: 'TimeoutError' })],
  ['an error caused by one of these', new Error('outer', { cause: withCode('ECONNRESET') })],
])('%s is an outage, which is waited out', (_, error) => {
  expect(isOutage(error)).toBe(true);
});

it.each([
  ['a violated constraint', withCode('23505')],
  ['a refusal', new Problem('not-found')],
  ['a fault of the program', new TypeError('x is undefined')],
  ['what is no error', 'ECONNREFUSED'],
])('%s is no outage, and waiting would not help', (_, error) => {
  expect(isOutage(error)).toBe(false);
});

it('a chain of causes that bites its own tail ends', () => {
  const error = new Error('one');
  error.cause = error;
  expect(isOutage(error)).toBe(false);
});
