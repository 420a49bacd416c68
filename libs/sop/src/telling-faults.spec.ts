import { faultsOf } from './faults-of';
import type { Sop } from './sop';
import { smallSop, withRow } from './testing/small-sop';

const label = { id: 'Kirim', en: 'Send' };
const sending = (letter: string) =>
  withRow('sign', {
    outcomes: { approve: { label, leadsTo: 'issued', tells: { message: 'document-sent', letter } } },
  });
const madeOf = (body: string): Sop => ({
  ...withRow('sign', {
    outcomes: { approve: { label, leadsTo: 'issued', entries: [{ key: 'file', kind: 'pdf', label }] } },
  }),
  letters: smallSop.letters.map((letter) => ({ ...letter, body })),
});

it.each<[string, Sop]>([
  ['a message with a letter of the service', sending('letter')],
  ['a count by a field of the form', withRow('sign', { countsBy: 'member' })],
  ['a letter made of a file that a row asks for', madeOf('file')],
])('takes %s', (_what, sop) => {
  expect(faultsOf(sop)).toEqual([]);
});

it.each<[string, Sop, string, string]>([
  ['a message with a letter that is not there', sending('deed'), 'letter-missing', 'sends the letter "deed"'],
  ['a count by no field of the form', withRow('sign', { countsBy: 'district' }), 'form', 'counts files by "district"'],
  ['a letter made of a file that nobody uploads', madeOf('scan'), 'letter-missing', 'is made of the file "scan"'],
])('refuses %s', (_what, sop, code, said) => {
  expect(faultsOf(sop)).toMatchObject([{ code, text: { en: expect.stringContaining(said) } }]);
});
