import { outcomeInTest, taskInTest } from '../../testing/case-in-test';
import { visitInTest } from '../../testing/visit-in-test';
import { checkDecision } from './check-decision';

const label = { id: 'Nomor SKT', en: 'Number' };
const task = taskInTest({
  outcomes: [
    outcomeInTest('approve', {
      entries: [
        { key: 'ministryNumber', kind: 'text', label },
        { key: 'ministryDate', kind: 'date', label: { id: 'Tanggal SKT', en: 'Date' } },
      ],
    }),
    outcomeInTest('return', { reason: 'per-document' }),
    outcomeInTest('refuse', { reason: 'required' }),
  ],
});
const check = (posted: Record<string, string>) =>
  checkDecision(visitInTest(), task, { id: 'd1', visit: '1', ...posted }, 'new');

describe('a decision as posted', () => {
  it('carries its id, its visit and the entries of its outcome', () => {
    const { form } = check({
      keputusan: 'approve',
      ministryNumber: ' 01/2026 ',
      ministryDate: '17-08-2026',
      alasan: '',
    });
    expect(form).toEqual({
      id: 'd1',
      visit: 1,
      outcome: 'approve',
      entries: { ministryNumber: '01/2026', ministryDate: '2026-08-17' },
    });
  });

  it('says at its field what is missing, and keeps what was typed', () => {
    const { form, draft } = check({ keputusan: 'approve', ministryDate: '31-02-2026', alasan: 'catatan' });
    expect(form).toBeUndefined();
    expect(Object.keys(draft.errors)).toEqual(['ministryNumber', 'ministryDate']);
    expect(draft).toMatchObject({ id: 'd1', reason: 'catatan' });
  });

  it('asks for the reason of a refusal, not of a return that has reasons per document', () => {
    expect(check({ keputusan: 'refuse', alasan: '  ' }).draft.errors).toHaveProperty('alasan');
    expect(check({ keputusan: 'return' }).form).toEqual({ id: 'd1', visit: 1, outcome: 'return' });
  });

  it('is none where the outcome is not one of the row', () => {
    expect(check({ keputusan: 'delete' }).form).toBeUndefined();
  });
});
