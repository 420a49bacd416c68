import type { LedgerClock, LedgerRow } from '@loket/contracts';
import { clockInTest } from '../../testing/case-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { LedgerRows } from './ledger-rows';
import { PartyTimes } from './party-times';

const row = (more: Partial<LedgerRow> = {}): LedgerRow => ({
  clockTitle: { id: 'Verifikasi provinsi', en: 'Provincial verification' },
  event: 'started',
  level: 0,
  office: 'Bakesbangpol',
  party: 'office',
  holder: { id: 'Verifikator provinsi', en: 'Provincial verifier' },
  happenedAt: '2026-03-13T03:00:00Z',
  recordedAt: '2026-03-13T03:00:05Z',
  dueAt: '2026-03-27T09:30:00Z',
  previousDueAt: null,
  legalBasis: null,
  zone: 'WIB',
  ...more,
});
const clock = (more: Partial<LedgerClock> = {}): LedgerClock => ({
  ...clockInTest(),
  consumed: { office: 2, applicant: 1 },
  ...more,
});
const cells = (html: string): string[] =>
  [...html.matchAll(/<td[^>]*><span>(.*?)<\/span><\/td>/g)].map(([, cell]) => (cell ?? '').replace(/<[^>]*>/g, ''));

describe('the record of deadlines', () => {
  it('tells each event with its times in the zone of the office', () => {
    expect(cells(htmlOf(<LedgerRows rows={[row()]} />))).toEqual([
      'Verifikasi provinsi',
      'mulai',
      'Verifikator provinsi, Bakesbangpol',
      'Jum, 13 Mar 2026 10.00 WIB',
      'Jum, 13 Mar 2026 10.00 WIB',
      'Jum, 27 Mar 2026 16.30 WIB',
    ]);
  });

  it('tells what was reckoned anew, by which decree, and what was due before', () => {
    const html = htmlOf(
      <LedgerRows
        rows={[
          row({ event: 'recalculated', previousDueAt: '2026-03-26T09:00:00Z', legalBasis: 'SK Gubernur 12/2026' }),
        ]}
      />,
    );
    expect(html).toContain('<small>dasar: SK Gubernur 12/2026</small>');
    expect(html).toContain('<small>semula Kam, 26 Mar 2026 16.00 WIB</small>');
  });

  it('names no office where the applicant had the file', () => {
    const away = row({ event: 'stopped', party: 'applicant', holder: { id: 'Pendaftar', en: 'Registrant' } });
    expect(cells(htmlOf(<LedgerRows rows={[away]} />))[2]).toBe('Pendaftar');
  });

  it('tells the level of an escalation, and of an old row at least the office', () => {
    const [, event, holder] = cells(
      htmlOf(<LedgerRows rows={[row({ event: 'escalated', level: 2, party: null, holder: null })]} />),
    );
    expect([event, holder]).toEqual(['dieskalasi (tingkat 2)', 'Bakesbangpol']);
  });

  it.each([
    ['days', 2, '2 hari kerja'],
    ['hours', 2.58, '2,5 jam kerja'],
    ['minutes', 7.9, '7 menit'],
    ['calendar-months', 40, '40 hari kalender'],
  ] as const)('%s used are told cut down', (kind, office, words) => {
    const html = htmlOf(<PartyTimes clocks={[clock({ kind, consumed: { office, applicant: 0 } })]} />);
    expect(cells(html)[2]).toBe(words);
  });

  it('speaks English when asked', () => {
    const html = htmlOf(<PartyTimes clocks={[clock()]} />, visitInTest({ locale: 'en' }));
    expect(cells(html).slice(1, 4)).toEqual(['5 working days', '2 working days', '1 working day']);
  });
});
