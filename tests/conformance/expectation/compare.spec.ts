import { definition as callCentreRequest } from '@loket/call-centre-request';
import { definition as referenceLetter } from '@loket/reference-letter';
import { definition as ktpRecording } from '@loket/ktp-recording';
import type { Sop } from '@loket/sop';
import { definitions } from '../../../workflows/publish/src/definitions';
import { differences } from './compare';
import { withRow } from '../testing/with-row';
import { readExpectation } from './read-expectation';

const differencesOf = (sop: Sop): readonly string[] => differences(readExpectation(sop.service), sop);

it.each(definitions.map(({ sop }) => [sop.service, sop] as const))('%s says what its source says', (_, sop) => {
  expect(differencesOf(sop)).toEqual([]);
});

describe('the comparison reports', () => {
  it('two rows that have changed places', () => {
    const [first, second, third, ...rest] = ktpRecording.steps;
    if (!first || !second || !third) throw new Error('The table has seven rows');
    const told = differencesOf({ ...ktpRecording, steps: [first, third, second, ...rest] });
    const columns = told.map((sentence) => /^In row (\w+, [\w ]+):/.exec(sentence)?.[1]);
    expect(columns).toEqual([
      ...['1, outcomes', '2, activity', '2, completeness', '2, time', '2, outcomes'],
      ...['3, activity', '3, completeness', '3, time', '3, outcomes'],
    ]);
    expect(told).toContain('In row 2, time: the text has "5 menit (sumber)", the definition "1 menit (sumber)".');
  });

  it('another executor', () => {
    expect(differencesOf(withRow(referenceLetter, 'verification', { executor: 'service-officer' }))).toEqual([
      'In row 3, executor: the text has "Kasi Pelayanan Umum", the definition "Petugas Pelayanan".',
    ]);
  });

  it('another time, and the same time from elsewhere', () => {
    const within = { kind: 'minutes', budget: 4, provenance: 'source' } as const;
    expect(differencesOf(withRow(referenceLetter, 'verification', { within }))).toEqual([
      'In row 3, time: the text has "3 menit (sumber)", the definition "4 menit (sumber)".',
    ]);
    const local = { kind: 'minutes', budget: 3, provenance: 'local default' } as const;
    expect(differencesOf(withRow(referenceLetter, 'verification', { within: local }))).toEqual([
      'In row 3, time: the text has "3 menit (sumber)", the definition "3 menit (ketentuan lokal)".',
    ]);
  });

  it('an outcome that leads elsewhere', () => {
    const outcomes = { approve: { label: { id: 'Divalidasi', en: 'Validated' }, leadsTo: 'verification' } };
    expect(differencesOf(withRow(referenceLetter, 'validation', { outcomes }))).toEqual([
      'In row 4, outcomes: the text has "Divalidasi → row a", the definition "Divalidasi → row 3".',
    ]);
  });

  it('initials that are missing', () => {
    expect(differencesOf(withRow(ktpRecording, 'signature', { initials: [] }))).toEqual([
      'In row 7, initials: the text has "Operator", the definition "nothing".',
    ]);
  });

  it('another paper, and another act of the system', () => {
    const paper = withRow(ktpRecording, 'intake', { completeness: ['birth-certificate'] });
    expect(differencesOf(paper)).toEqual([
      'In row 1, completeness: the text has "Fotocopy KK", the definition "Fotocopy Akte Kelahiran".',
    ]);
    expect(differencesOf(withRow(referenceLetter, 'release', { act: 'issue-letter' }))).toEqual([
      'In row b, act: the text has "hand-over", the definition "issue-letter".',
    ]);
  });

  it('another promise, another total, and a clock that the source does not have', () => {
    const promise = { kind: 'minutes', budget: 15, provenance: 'source' } as const;
    const clock = {
      key: 'whole',
      title: { id: 'Penyelesaian', en: 'Completion' },
      starts: 'opening',
      ends: { row: 'validation', when: 'left' },
      time: promise,
      party: 'office',
    } as const;
    expect(differencesOf({ ...referenceLetter, promise, statedTotal: promise, clocks: [clock] })).toEqual([
      'In the table, clocks: the text has "nothing", the definition "Penyelesaian, opening to left row 4, 15 menit (sumber), the office\'s".',
      'In the table, promise: the text has "10 menit (sumber)", the definition "15 menit (sumber)".',
      'In the table, stated total: the text has "10 menit (sumber)", the definition "15 menit (sumber)".',
    ]);
  });

  it('another letter of the same service', () => {
    expect(differencesOf(withRow(callCentreRequest, 'release', { letter: 'delivery-minutes' }))).toEqual([
      'In row b, letter: the text has "Dokumen Kependudukan", the definition "Berita Acara Pengiriman Berkas".',
    ]);
  });

  it('a row too few and a row too many', () => {
    const [first, ...rest] = referenceLetter.steps;
    if (!first) throw new Error('The table has rows');
    expect(differencesOf({ ...referenceLetter, steps: referenceLetter.steps.slice(0, -1) })).toContain(
      'Row b is missing: Membuka surat bagi pemohon.',
    );
    const longer = { ...referenceLetter, steps: [first, ...rest, { ...first, key: 'once-more' }] };
    expect(differencesOf(longer).at(-1)).toBe('Row 6 is not in the text: Menerima berkas pemohon dan kelengkapannya.');
  });
});
