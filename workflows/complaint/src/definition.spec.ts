import { checkSection, clocksFor, getStep, shownAnswers } from '@loket/sop';
import { definition } from './definition';

const [form] = definition.form;
if (!form) throw new Error('A complaint has a form');

const filled = {
  category: 'ordinary',
  matter: 'Loket tutup pukul 10.',
  reported: 'service',
  anonymity: 'named',
  publicity: 'open',
  name: 'Siti',
};

it('keeps the words and the order of the source: officer, complaint official, head of the agency', () => {
  const words = definition.steps.filter(({ no }) => ['1', '2c', '3', '4'].includes(no ?? ''));
  expect(words.map(({ activity }) => activity.id)).toEqual([
    'Pemohon menyampaikan pengaduan langsung kepada petugas',
    'Petugas merespon pengaduan pemohon sampai mendapatkan solusi',
    'Apabila petugas tidak dapat menyelesaikan masalah, maka pengaduan diteruskan ke Pejabat Pengelola pengaduan',
    'Kepala Badan menyelesaikan permasalahan sampai tuntas dan mendapatkan solusi',
  ]);
});

it.each([
  ['information', 5],
  ['aspiration', 5],
  ['ordinary', 14],
  ['supervisory', 60],
])('a complaint of the kind %s has one limit of its own: %d working days', (category, budget) => {
  const spanning = clocksFor(definition, { category }).filter(({ lapses }) => lapses);
  expect(spanning.map(({ time }) => [time.budget, time.kind, time.provenance])).toEqual([[budget, 'days', 'law']]);
});

it('moves up by itself from every row but the head, and is closed by silence of the complainant', () => {
  const lapses = definition.steps.map(({ key, lapse, outcomes }) => [key, lapse && outcomes[lapse]?.leadsTo]);
  expect(Object.fromEntries(lapses)).toEqual({
    ...{ telling: undefined, verification: 'official-follow-up', 'first-response': 'official-follow-up' },
    ...{ handling: 'official-follow-up', 'officer-answer': 'closed', 'official-follow-up': 'head-settling' },
    ...{ 'official-answer': 'closed', 'head-settling': undefined, referral: undefined },
  });
});

it('is reopened one level up from whoever gave the answer', () => {
  const reopensAt = ['officer-answer', 'official-answer'].map(
    (key) => getStep(definition, key).outcomes['reopen']?.leadsTo,
  );
  expect(reopensAt).toEqual(['official-follow-up', 'head-settling']);
});

it('asks a name of whoever does not stay anonymous, and nothing else of a person', () => {
  expect(checkSection(form, filled, 'id').errors).toEqual({});
  expect(checkSection(form, { ...filled, name: '' }, 'id').errors).toEqual({ name: 'Nama belum diisi.' });
  expect(checkSection(form, { ...filled, name: '', anonymity: 'anonymous' }, 'id').errors).toEqual({});
});

it('asks for the number of the case whose handler is complained of, in the shape of one', () => {
  const about = (caseNumber: string) => checkSection(form, { ...filled, reported: 'handler', caseNumber }, 'id');
  expect(about('').errors).toHaveProperty('caseNumber');
  expect(about('berkas saya').errors['caseNumber']).toMatch(/Tulis seperti pada tanda terima/);
  expect(about(' ktp-620106-2026-000001 ')).toMatchObject({
    errors: {},
    values: { caseNumber: 'KTP-620106-2026-000001' },
  });
});

it('shows nobody who an anonymous complainant is', () => {
  const told = { ...filled, email: 'siti@contoh.id', phone: '+62812' };
  const shown = Object.keys(shownAnswers(definition, { ...told, anonymity: 'anonymous' }));
  expect(shown).not.toEqual(expect.arrayContaining([expect.stringMatching(/name|email|phone/)]));
  expect(shownAnswers(definition, told)).toEqual(told);
});

it('takes 10,000 characters and not one more', () => {
  expect(checkSection(form, { ...filled, matter: 'a'.repeat(10_000) }, 'id').errors).toEqual({});
  expect(checkSection(form, { ...filled, matter: 'a'.repeat(10_001) }, 'id').errors).toHaveProperty('matter');
});
