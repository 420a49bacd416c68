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

describe('a visit as posted', () => {
  const visit = taskInTest({
    outcomes: [
      outcomeInTest('done', {
        entries: [
          { key: 'front', kind: 'photo', label: { id: 'Foto depan', en: 'Front' } },
          { key: 'inside', kind: 'photo', label: { id: 'Foto dalam', en: 'Inside' }, optional: true },
          { key: 'place', kind: 'position', label: { id: 'Posisi', en: 'Position' }, optional: true },
          { key: 'team', kind: 'officers', label: { id: 'Tim', en: 'Team' } },
        ],
      }),
    ],
  });
  const posted = { keputusan: 'done', visit: '1', front: 'photo-1', team: 'ani,budi', 'team-ketua': 'budi' };
  const checked = (change: Record<string, string>) =>
    checkDecision(visitInTest(), visit, { ...posted, ...change }, 'new');

  it('takes a team with its lead first, and leaves out what may be left out', () => {
    expect(checked({}).form?.entries).toEqual({ front: 'photo-1', inside: '', place: '', team: 'budi,ani' });
  });

  it.each([
    ['a photo that is missing', { front: '' }, 'front'],
    ['a place that is none', { place: 'depan masjid' }, 'place'],
    ['a team without lead', { 'team-ketua': '' }, 'team'],
    ['a team of one', { team: 'budi' }, 'team'],
  ])('names %s, and keeps the rest', (_, change, field) => {
    const { form, draft } = checked(change);
    expect([form, Object.keys(draft.errors)]).toEqual([undefined, [field]]);
    expect(draft.entries['team']).toContain('budi');
  });
});
