import { inWords, instantOf } from '@loket/working-time';
import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { DeadlineFacts } from './deadline-facts';

/** To the supervisors: all who hold the row's role are kept away from the case. */
export const caseUnattended = ({
  name,
  number,
  serviceTitle,
  clockTitle,
  dueAt,
  zone,
  recordUrl,
}: DeadlineFacts): Mail => ({
  subject: `Tidak ada petugas yang dapat menangani: ${number} · ${clockTitle}`,
  name,
  blocks: [
    paragraph(
      'Semua pemegang peran pada bagian ini tidak boleh menangani berkas tersebut. Minta administrator menugaskan orang lain untuk peran itu; berkas langsung muncul di antreannya.',
    ),
    facts(
      ['Nomor', number],
      ['Layanan', serviceTitle],
      ['Bagian', clockTitle],
      ['Sejak', inWords(instantOf(dueAt), zone)],
    ),
    button('Buka catatan tenggat', recordUrl),
  ],
});
