import type { SlaState } from '@loket/contracts';
import { htmlOf } from '../testing/visit-in-test';
import { SlaChip } from './sla-chip';

describe('the time left, in words', () => {
  it.each<[SlaState, number | null, string, string]>([
    ['running', 3, 'ok', 'sisa 3 hari kerja'],
    ['running', 0, 'warn', 'tenggat hari ini'],
    ['warned', 0, 'warn', 'segera jatuh tempo: hari ini'],
    ['warned', 1, 'warn', 'segera jatuh tempo: sisa 1 hari kerja'],
    ['warned', null, 'warn', 'segera jatuh tempo'],
    ['overdue', -2, 'late', 'lewat 2 hari kerja'],
    ['overdue', 0, 'late', 'lewat tenggat'],
    // The timer has not fired yet, but the time is over.
    ['running', -1, 'late', 'lewat 1 hari kerja'],
    ['escalated', -3, 'late', 'lewat 3 hari kerja, sudah dieskalasi'],
    ['stopped', null, 'hold', 'waktu berhenti'],
  ])('%s with %p days is %s: "%s"', (sla, daysLeft, tone, words) => {
    expect(htmlOf(<SlaChip sla={sla} daysLeft={daysLeft} />)).toBe(`<span class="chip ${tone}">${words}</span>`);
  });

  it('a case without a clock has no chip', () => {
    expect(htmlOf(<SlaChip sla="none" daysLeft={null} />)).toBe('');
  });
});
