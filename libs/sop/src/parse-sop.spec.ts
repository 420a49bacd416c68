import { parseSop } from './parse-sop';
import { SopFaults } from './sop-fault';
import type { Outcome } from './step';
import { smallSop, withRow } from './testing/small-sop';

const asData = (change: object = {}): unknown => JSON.parse(JSON.stringify({ ...smallSop, ...change }));

function faultsOfParsing(json: unknown): readonly string[] {
  try {
    parseSop(json);
    return [];
  } catch (error) {
    if (!(error instanceof SopFaults)) throw error;
    return error.faults.map(({ text }) => text.id);
  }
}

it('reads a definition that came as data as it was written', () => {
  expect(parseSop(asData())).toEqual(smallSop);
});

it('reads the letter that a row names, its signature, and the only answers with which a service can be had', () => {
  const [section] = smallSop.form;
  if (section === undefined) throw new Error('The small table has a form');
  const mustBe = { is: ['yes'], otherwise: { id: 'Hanya anggota.', en: 'Members only.' } };
  const fields = section.fields.map((field) => (field.key === 'member' ? { ...field, mustBe } : field));
  const letters = smallSop.letters.map((letter) => ({ ...letter, signed: true as const }));
  const sop = { ...withRow('sign', { letter: 'letter' }), form: [{ ...section, fields }], letters };
  expect(parseSop(JSON.parse(JSON.stringify(sop)))).toEqual(sop);
});

it('reads what is written to the applicant, and the reply that is asked for', () => {
  const entry = { key: 'reply', kind: 'long-text', label: { id: 'Balasan', en: 'Reply' } } as const;
  const ask: Outcome = {
    ...{ label: { id: 'Tanya', en: 'Ask' }, leadsTo: 'applicant', reply: entry },
    once: true,
    entries: [{ ...entry, key: 'question', toApplicant: true }],
  };
  const sop = withRow('sign', { outcomes: { ask } });
  expect(parseSop(JSON.parse(JSON.stringify(sop)))).toEqual(sop);
});

it.each<[string, unknown, RegExp]>([
  ['no definition', 'teks', /^definisi: Input tidak valid/],
  ['nothing', null, /^definisi: /],
  ['a word that a definition does not have', asData({ owner: 'x' }), /^definisi: Kunci tidak dikenali : "owner"/],
  ['a missing title', asData({ title: { id: 'Layanan' } }), /^title\.en: /],
  ['rows that are none', asData({ steps: 'banyak' }), /^steps: /],
  ['no rows', asData({ steps: [] }), /^steps: /],
  ['a code in small letters', asData({ code: 'sml' }), /^code: /],
  ['a service that is no address', asData({ service: '../etc' }), /^service: /],
  ['another way of running', asData({ runsOn: 'shell' }), /^runsOn: /],
  [
    'a template outside the folder',
    asData({ letters: [{ ...smallSop.letters[0], template: '../x.typ' }] }),
    /^letters\.0\.template: /,
  ],
  ['a time in words', asData({ promise: { kind: 'days', budget: '5', provenance: 'law' } }), /^promise\.budget: /],
])('refuses %s, naming the place', (_, json, sentence) => {
  expect(faultsOfParsing(json)[0]).toMatch(sentence);
});

it('names every place at once', () => {
  expect(faultsOfParsing(asData({ code: 'x', cost: 'gratis' }))).toHaveLength(2);
});
