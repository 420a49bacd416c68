import type { ProofLine } from '@loket/contracts';
import { htmlOf, visitInTest } from '../testing/visit-in-test';
import { Proof } from './proof';

const line = (from: string, reason: string, more: Partial<ProofLine> = {}): ProofLine => ({
  from,
  to: null,
  counted: reason === 'working-day',
  reason,
  ordinal: null,
  legalBasis: null,
  closesAt: null,
  ...more,
});
const lines = [
  line('2026-03-13', 'arrival-day'),
  line('2026-03-16', 'with-applicant'),
  line('2026-03-18', 'day-off', { to: '2026-03-24', legalBasis: 'SKB 3 Menteri' }),
  line('2026-03-27', 'working-day', { ordinal: 5, closesAt: '2026-03-27T09:30:00Z' }),
];

describe('the proof of a deadline', () => {
  const html = htmlOf(<Proof lines={lines} zone="WIB" />);

  it('tells each day, why it counted or did not, and the closing of the last', () => {
    expect(html).toContain('hari diterima, tidak dihitung');
    expect(html).toContain('berkas pada pemohon');
    expect(html).toContain('18–24 Mar');
    expect(html).toContain('SKB 3 Menteri');
    expect(html).toContain('hari kerja ke-5, tutup 16.30 WIB');
  });

  it('speaks English when asked', () => {
    const english = htmlOf(<Proof lines={lines} zone="WIB" />, visitInTest({ locale: 'en' }));
    expect(english).toContain('working day 5, closes 16:30 WIB');
  });
});
