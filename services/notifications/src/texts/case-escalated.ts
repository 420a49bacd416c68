import { type Mail, button, paragraph } from '../mail/mail';
import { deadlineBlock, deadlineSubject } from './deadline-blocks';
import type { DeadlineFacts } from './deadline-facts';

/** To the head of the office. */
export const caseEscalated = (notice: DeadlineFacts): Mail => ({
  subject: deadlineSubject(`Eskalasi ke-${notice.level}`, notice),
  name: notice.name,
  blocks: [
    paragraph(
      'Sebuah berkas di kantor Anda tetap belum diselesaikan sesudah tenggatnya lewat, sehingga disampaikan kepada Anda.',
    ),
    deadlineBlock(notice),
    paragraph('Catatan tenggat menunjukkan siapa yang memegang berkas dan berapa lama.'),
    button('Buka catatan tenggat', notice.recordUrl),
  ],
});
