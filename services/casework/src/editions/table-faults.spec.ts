import type { Sop } from '@loket/sop';
import { permitSop } from '../testing/permit-sop';
import { errandSop } from '../testing/errand-sop';
import { type KnownService, faultsOfTable } from './table-faults';

const unknown: KnownService = { runsOnCode: false, publishedElsewhere: false };
const sentences = (sop: Sop, known = unknown) => faultsOfTable(sop, known).map(({ text }) => text.id);
const withAct = (act: 'open-account' | 'register-organisation'): Sop => ({
  ...errandSop,
  steps: errandSop.steps.map((step) => ({ ...step, executor: 'system', act })),
});

it('a whole table of its own may be published', () => {
  expect(sentences(errandSop)).toEqual([]);
});

it('what anybody may file may ask for documents', () => {
  expect(sentences({ ...errandSop, documents: permitSop.documents })).toEqual([]);
});

it.each<[string, Sop, KnownService, string]>([
  ['a table that would run on code', { ...errandSop, runsOn: 'registration' }, unknown, '"runsOn" harus "table"'],
  ['the key of a service of code', errandSop, { ...unknown, runsOnCode: true }, 'berjalan dengan kodenya sendiri'],
  [
    'the name of a workflow of code',
    { ...errandSop, service: 'registration' },
    unknown,
    'berjalan dengan kodenya sendiri',
  ],
  ["another office's key", errandSop, { ...unknown, publishedElsewhere: true }, 'sudah dipakai tabel kantor lain'],
  ['an account to open', withAct('open-account'), unknown, 'hanya dapat dilakukan layanan yang berjalan'],
  [
    'a counter that nobody online could be written from',
    { ...errandSop, filedBy: 'counter', alsoOnline: true },
    unknown,
    'harus menanyakan "email"',
  ],
  ['a form without a section', { ...errandSop, form: [] }, unknown, 'tidak mempunyai bagian'],
  [
    'a row nobody reaches',
    { ...errandSop, steps: errandSop.steps.slice(0, 1).concat(permitSop.steps.slice(2)) },
    unknown,
    'tidak pernah dicapai',
  ],
])('%s is refused', (_, sop, known, sentence) => {
  expect(sentences(sop, known).join('\n')).toContain(sentence);
});
