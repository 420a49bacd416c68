import type { SlaState } from '@loket/contracts';
import { htmlOf } from '../testing/visit-in-test';
import { SlaChip } from './sla-chip';

describe('the time left, in words', () => {
  it.each<[SlaState, number | null, string]>([
    ['running', 3, 'sisa 3 hari kerja'],
    ['running', 0, 'tenggat hari ini'],
    ['overdue', -2, 'lewat 2 hari kerja'],
    ['overdue', 0, 'lewat tenggat'],
    ['stopped', null, 'waktu berhenti'],
    ['none', null, ''],
  ])('%s with %p days is "%s"', (sla, daysLeft, words) => {
    expect(htmlOf(<SlaChip sla={sla} daysLeft={daysLeft} />).replace(/<[^>]*>/g, '')).toBe(words);
  });
});
