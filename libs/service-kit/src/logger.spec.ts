import { Problem } from '@loket/contracts';
import { QueryFailedError } from 'typeorm';
import { createLogger } from './logger';

/** What the logger writes to standard output of the process. */
function written(work: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  work(createLogger('casework', 'info', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

const driverError = Object.assign(new Error('duplicate key value violates unique constraint "account_email"'), {
  ...{ code: '23505', table: 'account', detail: 'Key (email)=(siti@contoh.id) already exists.' },
});

it('a failed query is logged by code and table, without statement, parameters or row', () => {
  const error = new QueryFailedError('INSERT INTO account VALUES ($1)', ['siti@contoh.id'], driverError);
  const line = written((log) => log.warn({ err: error }, 'failed'));
  expect(JSON.parse(line)).toMatchObject({
    service: 'casework',
    err: { type: 'QueryFailedError', code: '23505', table: 'account' },
  });
  expect(line).not.toMatch(/siti|INSERT|duplicate/);
});

it('a value that a driver quotes in its message is not logged either as cause', () => {
  const quoting = new QueryFailedError(
    'SELECT $1::uuid',
    ['rahasia'],
    new Error('invalid input syntax for type uuid: "rahasia"'),
  );
  expect(written((log) => log.warn({ err: new Error('outer', { cause: quoting }) }))).not.toContain('rahasia');
});

it('further lines of a message do not come in by way of the stack', () => {
  const line = written((log) => log.error({ err: new Error('first line\n  second: rahasia') }));
  expect(JSON.parse(line)).toMatchObject({ err: { message: 'first line' } });
  expect(line).not.toContain('rahasia');
});

it('a problem is logged by its code, without the fields that were wrong', () => {
  const problem = new Problem('invalid-form', 'Nama Siti tidak benar', [{ field: 'name', message: 'Siti' }]);
  const line = written((log) => log.info({ err: problem }));
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'Error', message: 'invalid-form' } });
  expect(line).not.toContain('Siti');
});

it('what is thrown without being an error is logged by its type alone', () => {
  expect(written((log) => log.info({ err: 'rahasia' }))).not.toContain('rahasia');
});

it('the cause of an error is logged too, so that an outage can be told', () => {
  const error = new Error('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });
  expect(JSON.parse(written((log) => log.info({ err: error })))).toMatchObject({
    err: { cause: { code: 'ECONNREFUSED' } },
  });
});
