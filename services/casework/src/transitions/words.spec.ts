import { nowhere } from '@loket/case-flow';
import { permitSop } from '../testing/permit-sop';
import { wordsOf } from './words';

const due = new Date('2026-03-27T09:30:00Z');
const atCheck = { ...nowhere, step: 'check', visit: 2, holder: 'office' } as const;

it("says the step, the visit, who holds it and when it is due, in the office's zone", () => {
  expect(wordsOf(permitSop, atCheck, due, due, 'WIB')).toEqual({
    now: 'Pemeriksaan (kunjungan ke-2) · provincial-verifier · tenggat Jum, 27 Mar 2026 16.30 WIB',
    timer: 'Tenggat pemeriksaan: Jum, 27 Mar 2026 16.30 WIB',
  });
  expect(wordsOf(permitSop, atCheck, due, due, 'WIT').timer).toBe('Tenggat pemeriksaan: Jum, 27 Mar 2026 18.30 WIT');
});

it('says that the time stands while the applicant has the file, and arms no timer', () => {
  expect(wordsOf(permitSop, { ...atCheck, holder: 'applicant' }, null, null, 'WIB')).toEqual({
    now: 'Pemeriksaan (kunjungan ke-2) · menunggu pemohon, waktu berhenti',
    timer: null,
  });
});

it('says how a closed case ended', () => {
  const ended = { ...nowhere, holder: 'closed', ending: 'refused' } as const;
  expect(wordsOf(permitSop, ended, null, null, 'WIB')).toEqual({ now: 'Selesai: Ditolak', timer: null });
});
