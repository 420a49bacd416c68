import type { SopClock, Step } from '@loket/sop';
import { visitInTest } from '../testing/visit-in-test';
import { serviceTime } from './standard-time';

const days = (budget: number) => ({ kind: 'days', budget, provenance: 'source' }) as const;
const span = (key: string, budget: number): SopClock => ({
  ...{ key, title: { id: key, en: key }, starts: 'opening', ends: 'closing', party: 'office' },
  time: days(budget),
});
const row: Step = {
  ...{ key: 'check', executor: 'officer', office: 'case-office', completeness: [], within: days(3), outcomes: {} },
  ...{ title: { id: 'Periksa', en: 'Check' }, activity: { id: 'Memeriksa', en: 'Check' } },
};
const told = (table: Partial<Parameters<typeof serviceTime>[0]>): string =>
  serviceTime({ steps: [row], ...table }, visitInTest());

it('tells what is promised, be it for the whole service or from a row on', () => {
  expect(told({ promise: days(5), statedTotal: days(9) })).toBe('5 hari kerja');
  expect(told({ clocks: [span('completion', 3), span('promise', 5)] })).toBe('5 hari kerja');
});

it('without a promise tells the stated total, else the spans of rows, else the rows', () => {
  expect(told({ statedTotal: days(9) })).toBe('9 hari kerja');
  expect(told({ clocks: [span('first', 1), span('second', 1)] })).toBe('1 hari kerja + 1 hari kerja');
  expect(told({})).toBe('3 hari kerja');
});

it('of clocks that depend on an answer tells each length once, since one alone runs', () => {
  const either = [5, 5, 14].map((budget, place) => ({
    ...span(`kind-${place}`, budget),
    when: { field: 'kind', is: [`${place}`] },
  }));
  expect(told({ clocks: either })).toBe('5 hari kerja / 14 hari kerja');
});
