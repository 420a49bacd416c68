import { nowhere } from '@loket/case-flow';
import { type ClockRow, newClock } from './clock-row';
import { deadlineOf } from './deadline-of';
import { permitSop } from '../testing/permit-sop';
import { wordsOf } from './words';

const due = new Date('2026-03-27T09:30:00Z');
const clock: ClockRow = {
  ...newClock({
    ...{
      caseId: 'c',
      key: 'check',
      visit: 1,
      agency: 'a',
      party: 'office',
      startedAt: new Date('2026-03-13T03:00:00Z'),
    },
    time: { kind: 'days', budget: 5 },
  }),
  ...{ due_at: due, wake_at: due },
};
const running = deadlineOf({ ...nowhere, step: 'check' }, [clock]);
const none = deadlineOf(nowhere, []);
const atCheck = { ...nowhere, step: 'check', visit: 2, holder: 'office' } as const;

it("says the step, the visit, who holds it and when it is due, in the office's zone", () => {
  expect(wordsOf(permitSop, atCheck, running, 'WIB')).toEqual({
    now: 'Pemeriksaan (kunjungan ke-2) · provincial-verifier · tenggat Jum, 27 Mar 2026 16.30 WIB',
    timer: 'Tenggat pemeriksaan: Jum, 27 Mar 2026 16.30 WIB',
  });
  expect(wordsOf(permitSop, atCheck, running, 'WIT').timer).toBe('Tenggat pemeriksaan: Jum, 27 Mar 2026 18.30 WIT');
});

it('names the warning before the deadline, and the escalation after it', () => {
  const at = new Date('2026-03-27T00:30:00Z');
  const warning = deadlineOf({ ...nowhere, step: 'check' }, [{ ...clock, wake_at: at }]);
  expect(wordsOf(permitSop, atCheck, warning, 'WIB').timer).toBe('Peringatan pemeriksaan: Jum, 27 Mar 2026 07.30 WIB');
  const late = deadlineOf({ ...nowhere, step: 'check' }, [{ ...clock, overdue_at: due, wake_at: at }]);
  expect(wordsOf(permitSop, atCheck, late, 'WIB').timer).toBe('Eskalasi pemeriksaan: Jum, 27 Mar 2026 07.30 WIB');
});

it('says that the time stands while the applicant has the file, and arms no timer', () => {
  expect(wordsOf(permitSop, { ...atCheck, holder: 'applicant' }, none, 'WIB')).toEqual({
    now: 'Pemeriksaan (kunjungan ke-2) · menunggu pemohon, waktu berhenti',
    timer: null,
  });
});

it('says how a closed case ended', () => {
  const ended = { ...nowhere, holder: 'closed', ending: 'refused' } as const;
  expect(wordsOf(permitSop, ended, none, 'WIB')).toEqual({ now: 'Selesai: Ditolak', timer: null });
});
