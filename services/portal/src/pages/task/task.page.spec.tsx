import { Regions } from '../../regions/regions';
import { caseInTest, documentInTest, outcomeInTest, taskInTest } from '../../testing/case-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import type { TaskPage } from './task-form';
import { taskPage } from './task.page';

const page = (more: Partial<TaskPage> = {}): TaskPage => ({
  task: taskInTest(),
  sop: undefined,
  accountBehind: undefined,
  atCounter: undefined,
  part: 'dokumen',
  documentId: undefined,
  attachments: [],
  letters: [],
  ormasPath: undefined,
  decision: { id: 'd1', reason: '', entries: {}, errors: {} },
  verdict: { reason: '' },
  ledger: undefined,
  problems: [],
  ...more,
});
const render = (more: Partial<TaskPage>): string => htmlOf(taskPage(visitInTest(), page(more), new Regions([])).body);

describe('the case page of an officer', () => {
  it('says why approval waits, and disables its button', () => {
    const outcomes = [outcomeInTest('approve', { possible: false })];
    const html = render({ task: taskInTest({ outcomes, missingVerdicts: 2, rejectedVerdicts: 1 }) });
    expect(html).toContain('Belum dapat disetujui: 2 dokumen belum diperiksa, 1 ditolak.');
    expect(html).toMatch(/<button[^>]*value="approve"[^>]*disabled/);
  });

  it('offers no decision on a task of somebody else', () => {
    const html = render({
      task: taskInTest({ mine: false, assigneeName: 'Budi S.', outcomes: [outcomeInTest('approve')] }),
    });
    expect(html).toContain('Dipegang Budi S.');
    expect(html).not.toContain('name="keputusan"');
  });

  it('offers no second decision while one is being processed', () => {
    const html = render({
      task: taskInTest({ case: caseInTest({ processing: true }), outcomes: [outcomeInTest('approve')] }),
    });
    expect(html).toContain('Tersimpan, sedang diproses');
    expect(html).not.toContain('name="keputusan"');
  });

  it('keeps the typed reason beside the problem', () => {
    const html = render({
      task: taskInTest({ outcomes: [outcomeInTest('refuse', { reason: 'required' })] }),
      decision: { id: 'd1', reason: 'Nama sudah dipakai', entries: {}, errors: {} },
      problems: [{ message: 'Berkas sudah berubah.' }],
    });
    expect(html).toContain('Berkas sudah berubah.');
    expect(html).toContain('Nama sudah dipakai');
  });

  it('shows the reason with which the officer before sent the file here, until it is decided', () => {
    const sentBack = caseInTest({ reason: 'Verifikasi lapangan belum ada' });
    expect(render({ task: taskInTest({ case: sentBack }) })).toMatch(
      /Alasan dari petugas sebelumnya:<\/strong> Verifikasi lapangan belum ada/,
    );
    expect(render({ task: taskInTest({ open: false, case: sentBack }) })).not.toContain('Alasan dari petugas');
  });

  it('ends the activity with one full stop, though the table writes one too', () => {
    const activity = { id: 'Menyerahkan surat yang telah selesai.', en: 'Hand over.' };
    expect(render({ task: taskInTest({ activity }) })).toContain(
      '<strong>Menyerahkan surat yang telah selesai</strong>.',
    );
  });

  it('shows what an applicant wrote as text, never as markup', () => {
    expect(render({ task: taskInTest({ case: caseInTest({ documents: [documentInTest('a')] }) }) })).toContain(
      'Perkumpulan &lt;Pemuda>',
    );
  });
});
