import { checkSection } from './check-section';
import { asFiledOnline, isFiledOnline } from './filed-online';
import { faultsOf } from './faults-of';
import type { Sop } from './sop';
import { smallSop } from './testing/small-sop';
import { emailOnline } from './vocabulary/email-online';
import { shownOnPaper } from './vocabulary/shown-on-paper';

const section = { key: 'person', title: { id: 'Pemohon', en: 'Applicant' }, fields: [emailOnline] };
const atCounter: Sop = {
  ...smallSop,
  filedBy: 'counter',
  alsoOnline: true,
  form: [section],
  documents: [shownOnPaper('identity-card', 'KTP', 'Identity card')],
};
const sentences = (sop: Sop): string[] => faultsOf(sop).map(({ text }) => text.en);

describe('a service of the counter that is filed online as well', () => {
  it('asks online for the address that the counter leaves to the applicant', () => {
    expect(checkSection(section, {}, 'id').errors).toEqual({});
    const [online] = asFiledOnline(atCounter).form;
    expect(Object.keys(checkSection(online ?? section, {}, 'id').errors)).toEqual(['email']);
  });

  it('has papers uploaded that are shown at the counter', () => {
    expect(atCounter.documents.map(({ required }) => required)).toEqual([false]);
    expect(asFiledOnline(atCounter).documents.map(({ required }) => required)).toEqual([true]);
  });

  it('is refused where nobody could be written to', () => {
    expect(sentences(atCounter)).toEqual([]);
    expect(sentences({ ...atCounter, form: [] })).toEqual([expect.stringContaining('has to ask "email"')]);
  });

  it('is a service of the counter, and of no account', () => {
    expect(sentences({ ...atCounter, filedBy: 'registrant' })).toEqual([
      expect.stringContaining('for services of the counter'),
    ]);
  });
});

it.each([
  ['public', undefined, true],
  ['counter', true, true],
  ['counter', undefined, false],
  ['registrant', undefined, false],
] as const)('%s, also online: %s – filed without an account: %s', (filedBy, alsoOnline, expected) => {
  expect(isFiledOnline({ filedBy, ...(alsoOnline && { alsoOnline }) })).toBe(expected);
});
