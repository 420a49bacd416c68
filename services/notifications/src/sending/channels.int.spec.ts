import { randomUUID } from 'node:crypto';
import { topics } from '@loket/contracts';
import { eventually, samplePdf } from '@loket/testing';
import { WhatsAppCloud } from '../channels/whatsapp-cloud';
import { WhatsAppInbox } from '../channels/whatsapp-inbox';
import { type NotificationsUnderTest, caseFacts, startNotifications } from '../testing/notifications-under-test';
import { type WhatsAppUnderTest, startWhatsApp } from '../testing/whatsapp-under-test';

let office: NotificationsUnderTest;
let whatsApp: WhatsAppUnderTest;
jest.setTimeout(30_000);
beforeAll(async () => {
  office = await startNotifications();
  whatsApp = await startWhatsApp();
  await office.mails.start();
});
afterEach(async () => {
  await office.clear();
  whatsApp.received.splice(0);
});
afterAll(async () => {
  await office.stop();
  await whatsApp.stop();
});

const number = '+6281234567890';
const byCloud = () => office.sendNext(office.owners, [new WhatsAppCloud(whatsApp.access)]);
const byInbox = () => office.sendNext(office.owners, [new WhatsAppInbox(office.mailServer())]);
const kase = (ways: { email?: string; whatsapp?: string }, more = {}): string =>
  office.kase({ contact: { name: 'Sari Pemohon', email: null, whatsapp: null, ...ways }, ...more });
const told = (caseId: string, message: string) =>
  office.happens(topics.case, 'case.told', { ...caseFacts(caseId), message, transition: 2 });
const letter = (content: Buffer): string => {
  const id = randomUUID();
  office.letters.set(id, content);
  return id;
};
const again = () => office.query(`UPDATE message SET next_attempt_at = now()`);

describe('a message about a case', () => {
  it('goes by WhatsApp, as an approved template, where the contact has a number', async () => {
    await told(kase({ whatsapp: number, email: 'juga@contoh.id' }), 'papers-asked');
    await byCloud().run();
    const [{ id } = { id: '' }] = await office.query<{ id: string }>(`SELECT id FROM message`);
    expect(whatsApp.received).toMatchObject([
      {
        to: '6281234567890',
        template: {
          name: 'loket_kirim_ulang_berkas',
          components: [{ type: 'body', parameters: [{ text: 'Sari Pemohon' }, { text: 'SKT-1' }] }],
        },
        biz_opaque_callback_data: id,
      },
    ]);
    expect(await office.inboxOf('juga@contoh.id')).toEqual([]);
    expect(await office.deliveries()).toMatchObject([
      { type: 'delivery.accepted', data: { kind: 'papers-asked', channel: 'whatsapp' } },
    ]);
  });

  it('goes by e-mail, with the number to write to, where the contact has no WhatsApp', async () => {
    await told(kase({ email: 'tanpa-wa@contoh.id' }), 'papers-asked');
    await byCloud().run();
    const [mail] = await office.receivedBy('tanpa-wa@contoh.id');
    expect(mail?.text).toContain('nomor WhatsApp pelayanan online +6281100000013');
    expect(whatsApp.received).toEqual([]);
    expect(await office.deliveries()).toMatchObject([{ data: { channel: 'email' } }]);
  });

  it('goes by e-mail where WhatsApp has no text for it, and where there is no WhatsApp at all', async () => {
    const ways = { whatsapp: number, email: 'surel-saja@contoh.id' };
    await office.happens(topics.case, 'case.closed', { ...caseFacts(kase(ways)), ending: 'refused', transition: 3 });
    await byCloud().run();
    await told(kase(ways), 'papers-asked');
    await office.sendNext().run();
    await eventually(async () => expect(await office.inboxOf('surel-saja@contoh.id')).toHaveLength(2));
    expect(whatsApp.received).toEqual([]);
  });

  it('carries the finished document in its header', async () => {
    const file = Buffer.from(samplePdf('Kartu Keluarga'));
    await told(kase({ whatsapp: number }, { letterId: letter(file) }), 'document-sent');
    await byCloud().run();
    const [header] = whatsApp.received[0]?.template.components ?? [];
    const id = header?.type === 'header' ? header.parameters[0]?.document.id : undefined;
    expect(header).toMatchObject({ type: 'header', parameters: [{ document: { filename: 'SKT-1.pdf' } }] });
    expect(whatsApp.media.get(id ?? '')?.equals(file)).toBe(true);
  });

  it('carries it as an attachment of the e-mail too', async () => {
    const file = Buffer.from(samplePdf('Akta'));
    await told(kase({ email: 'lampiran@contoh.id' }, { letterId: letter(file) }), 'document-sent');
    await byCloud().run();
    const [mail] = await office.receivedBy('lampiran@contoh.id');
    expect(mail?.attachments).toMatchObject([{ fileName: 'SKT-1.pdf', contentType: 'application/pdf' }]);
  });

  it('waits while WhatsApp or its token is out of order, and arrives once it is mended', async () => {
    await told(kase({ whatsapp: number, email: 'cadangan@contoh.id' }), 'papers-asked');
    for (const [status, code] of [
      [503, 131_016],
      [401, 190],
    ] as const) {
      whatsApp.refuseWith(status, code);
      await byCloud().run();
      expect(await office.states()).toMatchObject([{ state: 'waiting' }]);
      await again();
    }
    await byCloud().run();
    expect(whatsApp.received).toHaveLength(1);
    expect(await office.inboxOf('cadangan@contoh.id')).toEqual([]);
  });

  it('waits while WhatsApp cannot be reached at all', async () => {
    const unreachable = new WhatsAppCloud({ ...whatsApp.access, url: 'http://127.0.0.1:1/v23.0' });
    await told(kase({ whatsapp: number }), 'papers-asked');
    await office.sendNext(office.owners, [unreachable]).run();
    expect(await office.states()).toMatchObject([{ state: 'waiting' }]);
  });

  it('to a number without WhatsApp goes by e-mail, and fails where there is no address', async () => {
    whatsApp.refuseWith(400, 131_026, 2);
    await told(kase({ whatsapp: number, email: 'pindah@contoh.id' }), 'papers-asked');
    await byCloud().run();
    await office.receivedBy('pindah@contoh.id');
    await told(kase({ whatsapp: number }), 'papers-asked');
    await byCloud().run();
    expect((await office.deliveries()).map(({ type, data }) => [type, data['channel'], data['code']])).toEqual([
      ['delivery.accepted', 'email', undefined],
      ['delivery.failed', 'whatsapp', 'bounced'],
    ]);
  });

  it('that WhatsApp refuses is not sent otherwise, and says so', async () => {
    whatsApp.refuseWith(400, 132_000);
    await told(kase({ whatsapp: number, email: 'ditolak@contoh.id' }), 'papers-asked');
    await byCloud().run();
    expect(await office.deliveries()).toMatchObject([{ data: { code: 'rejected', channel: 'whatsapp' } }]);
    expect(await office.inboxOf('ditolak@contoh.id')).toEqual([]);
  });

  it('to nobody who can be reached has no recipient', async () => {
    await told(kase({}), 'papers-asked');
    await byCloud().run();
    expect(await office.deliveries()).toMatchObject([{ data: { code: 'no-recipient', channel: null } }]);
  });

  it('is neither stored nor told with a name or a number', async () => {
    await told(kase({ whatsapp: number }), 'papers-asked');
    whatsApp.refuseWith(400, 131_030);
    await byCloud().run();
    const stored = await Promise.all(
      ['message', 'outbox', 'inbox'].map((table) => office.query(`SELECT t::text FROM ${table} t`)),
    );
    expect(JSON.stringify(stored)).not.toMatch(/8123456|Sari/);
  });

  it('that a row tells and no text is known for is not sent', async () => {
    await told(kase({ whatsapp: number }), 'something-new');
    expect(await office.states()).toEqual([]);
  });
});

describe('WhatsApp on a local run', () => {
  it('lies in the demo inbox at the number, word for word and with its document', async () => {
    const file = Buffer.from(samplePdf('KTP-el'));
    await told(kase({ whatsapp: number }, { letterId: letter(file) }), 'document-sent');
    await byInbox().run();
    const [message] = await office.receivedBy(`${number}@whatsapp.contoh.id`);
    expect(message?.subject).toBe(`WhatsApp ${number}`);
    expect(message?.text).toContain('Yth. Sari Pemohon, dokumen untuk permohonan SKT-1 sudah jadi dan terlampir');
    expect(message?.html ?? '').toBe('');
    expect(message?.attachments).toMatchObject([{ fileName: 'SKT-1.pdf' }]);
  });
});
