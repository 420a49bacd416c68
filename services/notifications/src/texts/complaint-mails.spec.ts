import type { Mail } from '../mail/mail';
import { renderMail } from '../mail/render-mail';
import { caseUnattended } from './case-unattended';
import type { CaseFacts } from './case-facts';
import * as mails from './complaint-mails';

const caseUrl = 'https://loket.contoh.id/lacak/ADU-6200-2026-000001/rahasia';
const kase: CaseFacts = {
  ...{ name: 'Bapak/Ibu', number: 'ADU-6200-2026-000001', serviceTitle: 'Pengaduan', subject: 'Anonim' },
  ...{ reason: null, documents: [], caseUrl, serviceWhatsApp: null },
  respondBy: { at: '2026-03-27T09:30:00.000Z', zone: 'WIB' },
  written: 'Loket kini buka <b>sampai</b> 16.00.',
};
const textOf = (mail: Mail): string => renderMail(mail).text;

it.each(Object.entries(mails))('%s names the complaint and has its secret link, once', (_, mail) => {
  const text = textOf(mail(kase));
  expect(text).toContain('Nomor pengaduan: ADU-6200-2026-000001');
  expect(text.match(/https:\S+/g)).toEqual([caseUrl]);
});

it('the answer says until when the complainant can say whether it solves the matter', () => {
  const text = textOf(mails.complaintAnswered(kase));
  expect(text).toContain('Loket kini buka <b>sampai</b> 16.00.');
  expect(text).toContain('Anda punya waktu sampai Jumat, 27 Maret 2026 pukul 16.30 WIB');
});

it('of a confidential complaint no mail holds what the office wrote', () => {
  for (const mail of Object.values(mails)) expect(textOf(mail({ ...kase, written: null }))).not.toContain('16.00.');
});

it('supervisors are told which row nobody may act at', () => {
  const mail = renderMail(
    caseUnattended({
      ...{ name: 'Gita', number: kase.number, serviceTitle: 'Pengaduan', clockTitle: 'Pelimpahan', level: 0 },
      ...{ dueAt: '2026-03-27T08:30:00.000Z', zone: 'WIB', queueUrl: 'https://q', recordUrl: 'https://r' },
    }),
  );
  expect(mail.subject).toBe('Tidak ada petugas yang dapat menangani: ADU-6200-2026-000001 · Pelimpahan');
  expect(mail.text).toContain('Minta administrator menugaskan orang lain');
});
