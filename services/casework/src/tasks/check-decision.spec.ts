import { type DecisionForm, type FieldProblem, Problem, type ProblemCode } from '@loket/contracts';
import { getStep } from '@loket/sop';
import type { DocumentState } from '../cases/case-documents';
import { permitSop } from '../testing/permit-sop';
import { type DecisionContext, checkDecision } from './check-decision';

const document = (requirement: string, verdict: DocumentState['verdict'], required = true): DocumentState => ({
  ...{ id: requirement, requirement, label: { id: requirement, en: requirement }, required, verdict },
  ...{ fileName: 'a.pdf', contentType: 'application/pdf', note: null, reason: verdict === 'rejected' ? 'Buram' : null },
});
const accepted = [document('charter', 'accepted'), document('photo', 'accepted')];

const context = (step: string, change: Partial<DecisionContext> = {}): DecisionContext => ({
  ...{
    step: getStep(permitSop, step),
    authority: 'province',
    documents: accepted,
    entryFiles: [],
    deciders: {},
    actor: 'ani',
  },
  ...change,
});
const form = (outcome: string, change: Partial<DecisionForm> = {}): DecisionForm => ({
  id: 'd',
  visit: 1,
  outcome,
  ...change,
});

function refusalOf(given: DecisionForm, on: DecisionContext): Problem | undefined {
  try {
    checkDecision(given, on);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
const entries = { ministryNumber: '12/2026', ministryDate: '2026-03-13' };

it.each<[string, DecisionForm, DecisionContext, ProblemCode | undefined]>([
  ['an approval is allowed once every document is in order', form('approve'), context('check'), undefined],
  ['an outcome that the table does not have is refused', form('burn'), context('check'), 'invalid-request'],
  ['what every object has is no outcome', form('toString'), context('check'), 'invalid-request'],
  [
    'an approval is refused while a required document has no verdict',
    form('approve'),
    context('check', { documents: [document('charter', null)] }),
    'verdicts-missing',
  ],
  [
    'an approval is refused while a document is rejected',
    form('approve'),
    context('check', { documents: [document('photo', 'rejected', false)] }),
    'verdicts-missing',
  ],
  [
    'an approval needs no verdict on a document that is not required',
    form('approve'),
    context('check', { documents: [document('photo', null, false)] }),
    undefined,
  ],
  ['a return needs a rejected document', form('return'), context('check'), 'verdicts-missing'],
  [
    'a return with a rejected document is allowed',
    form('return'),
    context('check', { documents: [document('charter', 'rejected')] }),
    undefined,
  ],
  ['a refusal needs a reason', form('refuse', { reason: '  ' }), context('check'), 'invalid-form'],
  ['a refusal with a reason is allowed', form('refuse', { reason: 'Tidak berhak' }), context('check'), undefined],
  [
    'whoever checked may not check for the ministry',
    form('approve', { entries }),
    context('ministry-check', { deciders: { check: 'ani' } }),
    'four-eyes',
  ],
  [
    'somebody else may',
    form('approve', { entries }),
    context('ministry-check', { deciders: { check: 'budi' } }),
    undefined,
  ],
])('%s', (_, given, on, code) => {
  expect(refusalOf(given, on)?.code).toBe(code);
});

it.each<[string, DecisionForm, DecisionContext, FieldProblem[]]>([
  [
    'each missing entry is named',
    form('approve'),
    context('ministry-check'),
    [
      { field: 'ministryNumber', message: 'Nomor kementerian harus diisi.' },
      { field: 'ministryDate', message: 'Tanggal kementerian harus diisi.' },
    ],
  ],
  [
    'a date that does not exist is refused',
    form('approve', { entries: { ...entries, ministryDate: '2026-02-30' } }),
    context('ministry-check'),
    [{ field: 'ministryDate', message: 'Tanggal kementerian bukan tanggal yang ada.' }],
  ],
  [
    'an entry has its limit',
    form('approve', { entries: { ...entries, ministryNumber: 'x'.repeat(201) } }),
    context('ministry-check'),
    [{ field: 'ministryNumber', message: 'Nomor kementerian paling panjang 200 huruf.' }],
  ],
  [
    'a reason has its limit',
    form('refuse', { reason: 'x'.repeat(2_001) }),
    context('check'),
    [{ field: 'reason', message: 'Alasan paling panjang 2.000 huruf.' }],
  ],
  [
    'the certificate is asked for where the ministry issues it',
    form('approve', { entries }),
    context('ministry-check', { authority: 'ministry' }),
    [{ field: 'ministryCertificate', message: 'Surat kementerian belum diunggah.' }],
  ],
])('%s', (_, given, on, errors) => {
  expect(refusalOf(given, on)?.errors).toEqual(errors);
});

it('an uploaded certificate is enough', () => {
  const on = context('ministry-check', { authority: 'ministry', entryFiles: ['ministryCertificate'] });
  expect(refusalOf(form('approve', { entries }), on)).toBeUndefined();
});
