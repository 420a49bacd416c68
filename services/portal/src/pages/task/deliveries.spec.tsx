import { caseInTest, taskInTest } from '../../testing/case-in-test';
import { htmlOf } from '../../testing/visit-in-test';
import { Deliveries } from './deliveries';

const closed = caseInTest({ closedAt: '2026-03-17T03:00:00Z' });
const at = '2026-03-16T03:00:00Z';
const textOf = (more: Parameters<typeof taskInTest>[0]): string =>
  htmlOf(<Deliveries task={taskInTest(more)} />).replace(/<[^>]+>/g, ' ');

describe("what became of the applicant's messages", () => {
  it.each([
    ['accepted', 'diterima server e-mail'],
    ['bounced', 'terpental: alamat e-mail ditolak'],
    ['rejected', 'ditolak server e-mail'],
    ['no-recipient', 'tidak ada alamat yang dapat dikirimi'],
  ] as const)('%s is told in words, with its time', (fate, words) => {
    const text = textOf({ deliveries: [{ kind: 'consultation-answered', fate, channel: 'email', at }] });
    expect(text).toMatch(new RegExp(`Jawaban +${words} · +Sen, 16 Mar 2026 10.00 WIB`));
  });

  it.each([
    ['accepted', 'diterima WhatsApp'],
    ['bounced', 'nomor tidak dapat menerima WhatsApp'],
    ['rejected', 'ditolak WhatsApp'],
  ] as const)('%s by WhatsApp is told as such', (fate, words) => {
    const text = textOf({ deliveries: [{ kind: 'document-sent', fate, channel: 'whatsapp', at }] });
    expect(text).toMatch(new RegExp(`Dokumen jadi +${words} · `));
  });

  it('a kind of message that is not known here is told all the same', () => {
    expect(textOf({ deliveries: [{ kind: 'toString', fate: 'accepted', channel: null, at }] })).toContain('Pesan');
  });

  it('whether the link was opened is told apart, once there is a result', () => {
    const deliveries = [{ kind: 'consultation-answered', fate: 'accepted', channel: 'email', at }] as const;
    expect(textOf({ deliveries })).not.toContain('tautan');
    expect(textOf({ deliveries, case: closed })).toContain('tautan belum dibuka');
    expect(textOf({ deliveries, case: closed, openedAt: '2026-03-18T03:00:00Z' })).toMatch(
      /tautan dibuka · +Rab, 18 Mar 2026 10.00 WIB/,
    );
  });

  it('nothing is shown where nothing was sent', () => {
    expect(textOf({})).toBe('');
  });
});
