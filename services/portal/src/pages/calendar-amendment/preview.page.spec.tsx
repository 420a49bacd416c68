import type { CalendarAmendmentPreview } from '@loket/contracts';
import { calendarInTest } from '../../testing/calendar-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { previewPage } from './preview.page';
import { progressPage } from './progress.page';
import { emptyAmendment } from './typed-amendment';

const calendar = calendarInTest();
const typed = emptyAmendment(calendar, new Date('2026-11-22T03:00:00Z'));
const form = {
  legalBasis: 'SK 7',
  changes: [{ op: 'add-day-off', date: '2026-11-30', type: 'local-holiday' } as const],
};
const nothing: CalendarAmendmentPreview = { openCases: 0, earlier: 0, later: 0, unmoved: 0, examples: [], flags: [] };
const pastDate = {
  ...({ code: 'past-date', change: 0, mustConfirm: true } as const),
  text: { id: 'Sudah lewat.', en: 'Has passed.' },
};
const htmlWith = (preview: Partial<CalendarAmendmentPreview>, unconfirmed = false): string =>
  htmlOf(
    previewPage(visitInTest(), { id: 'id-1', calendar, typed, form, preview: { ...nothing, ...preview }, unconfirmed })
      .body,
  );
const textIn = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

it('says how many cases move, which way, and shows examples', () => {
  const example = {
    ...{ caseNumber: 'SKT-1', clock: { id: 'Verifikasi provinsi', en: 'Verification' } },
    ...{ oldDue: '2026-11-27T09:30:00Z', newDue: null },
  };
  const text = textIn(htmlWith({ openCases: 7, earlier: 1, later: 2, unmoved: 4, examples: [example] }));
  expect(text).toContain('Senin, 30 November 2026 menjadi hari libur (libur daerah).');
  expect(text).toContain('Tenggat 3 permohonan bergeser.');
  expect(text).toContain(
    'lebih awal 1 permohonan Tenggat menjadi lebih lambat 2 permohonan Tenggat tetap 4 permohonan',
  );
  expect(text).toContain('SKT-1 Verifikasi provinsi Jum, 27 Nov 2026 16.30 WIB waktu berhenti');
});

it('asks to confirm a change of the past, and says so where that was not done', () => {
  expect(htmlWith({})).not.toContain('type="checkbox"');
  expect(htmlWith({ flags: [pastDate] })).toContain('type="checkbox"');
  expect(htmlWith({ flags: [pastDate] }, true)).toContain('id="tegaskan-salah"');
});

it('the progress page tells what is left, and that all is done', () => {
  const amendment = { ...form, id: 'a', recordedAt: '2026-11-22T02:00:00Z' };
  const render = (done: number, total: number): string =>
    htmlOf(progressPage(visitInTest(), { ...amendment, done, total }, calendar).body);
  expect(render(12, 40)).toContain('12 dari 40 permohonan sudah dihitung ulang.');
  expect(render(12, 40)).toContain('<progress value="12" max="40"');
  expect(render(40, 40)).not.toContain('<progress');
  expect(textIn(render(0, 0))).toContain('Tidak ada permohonan berjalan yang perlu dihitung ulang.');
});
