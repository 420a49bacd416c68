import type { HeldEvents } from '../../upstream/dead-letters';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { deadLettersPage } from './dead-letters.page';

const held = (more: Partial<HeldEvents> = {}): HeldEvents => ({
  service: 'notifications',
  topic: 'casework.case.v1',
  key: 'case-1',
  events: 3,
  firstType: 'case.closed',
  reason: 'wrong-content',
  parkedAt: '2026-03-13T03:00:00Z',
  ...more,
});
const render = (...given: Parameters<typeof deadLettersPage> extends [unknown, ...infer Rest] ? Rest : never): string =>
  htmlOf(deadLettersPage(visitInTest(), ...given).body);

describe('the page of held messages', () => {
  it('tells of each key who holds it, since when, why and how many wait behind it', () => {
    const html = render({ held: [held()], silent: [] });
    const words = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain('notifications casework.case.v1 case.closed case-1 Jum, 13 Mar 2026 10.00 WIB');
    expect(words).toContain('tidak sesuai kesepakatan antarlayanan. (wrong-content) 2 pesan Ulangi');
    expect(html).toContain('<input type="hidden" name="pesan" value="case-1"');
  });

  it('says which row failed again', () => {
    const refused = { service: 'registry', topic: 'documents.letter.v1', key: 'l', sentence: 'Gagal lagi.' } as const;
    const rows = [held(), held({ ...refused })];
    expect(render({ held: rows, silent: [] }, refused)).toContain('<strong>Baris 2: </strong>Gagal lagi.');
  });

  it('names services that cannot be asked and then does not claim that nothing is held', () => {
    const html = render({ held: [], silent: ['documents', 'registry'] });
    expect(html).toContain('Tidak dapat ditanya sekarang: documents, registry.');
    expect(html).not.toContain('Tidak ada pesan yang tertahan.');
    expect(render({ held: [], silent: [] })).toContain('Tidak ada pesan yang tertahan.');
  });
});
