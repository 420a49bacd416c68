import { Problem, type ProblemBody } from '@loket/contracts';
import {
  BadRequestException,
  ForbiddenException,
  NotFoundException,
  ServiceUnavailableException,
} from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { pino } from 'pino';
import { ProblemFilter } from './problem-filter';

interface Answer {
  status?: number;
  type?: string;
  body?: ProblemBody;
}

function answerTo(error: unknown, lines: string[] = []): Answer {
  const answer: Answer = {};
  const reply = {
    sent: false,
    status: (status: number) => Object.assign(answer, { status }) && reply,
    header: (_: string, type: string) => Object.assign(answer, { type }) && reply,
    send: (body: string) => Object.assign(answer, { body: JSON.parse(body) }) && reply,
  };
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  new ProblemFilter(log).catch(error, new ExecutionContextHost([{}, reply]));
  return answer;
}

it('a problem is answered as problem JSON with its code, its sentence and its fields', () => {
  const errors = [{ field: 'name', message: 'Nama harus diisi.' }];
  expect(answerTo(new Problem('invalid-form', 'Periksa isian.', errors))).toEqual({
    status: 422,
    type: 'application/problem+json',
    body: {
      ...{ type: 'urn:loket:problem:invalid-form', title: 'invalid-form', status: 422, code: 'invalid-form' },
      ...{ detail: 'Periksa isian.', errors },
    },
  });
});

it.each([
  [new NotFoundException('Cannot GET /x'), 404, 'not-found'],
  [new ForbiddenException(), 403, 'not-allowed'],
  [new BadRequestException('secret words'), 400, 'invalid-request'],
  [new ServiceUnavailableException(), 500, 'unexpected'],
  [Object.assign(new Error('too big'), { statusCode: 413 }), 422, 'file-too-large'],
  [Object.assign(new Error('bad JSON'), { statusCode: 400 }), 400, 'invalid-request'],
  [Object.assign(new Error('down'), { statusCode: 502 }), 500, 'unexpected'],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503, 'unavailable'],
  [new TypeError('x is undefined'), 500, 'unexpected'],
  ['a string', 500, 'unexpected'],
])('%s becomes a problem of the closed list', (error, status, code) => {
  expect(answerTo(error)).toMatchObject({ status, body: { status, code } });
});

it('what an unknown error says is logged and never answered', () => {
  const lines: string[] = [];
  const { body } = answerTo(new Error('the cellar is flooded'), lines);
  expect(JSON.stringify(body)).not.toContain('cellar');
  expect(lines.join()).toContain('cellar');
});

it('a refusal in the ordinary course is not logged', () => {
  const lines: string[] = [];
  answerTo(new Problem('already-decided'), lines);
  expect(lines).toEqual([]);
});
