import { type Mail, button, paragraph } from '../mail/mail';
import { deadlineBlock, deadlineSubject } from './deadline-blocks';
import type { DeadlineFacts } from './deadline-facts';

/** To whoever has the file and to the head of section. */
export const caseOverdue = (notice: DeadlineFacts): Mail => ({
  subject: deadlineSubject('Lewat tenggat', notice),
  name: notice.name,
  blocks: [
    paragraph('Sebuah berkas di kantor Anda sudah melewati tenggatnya dan belum diselesaikan.'),
    deadlineBlock(notice),
    paragraph('Keterlambatan terus tercatat sampai bagian ini diselesaikan.'),
    button('Buka catatan tenggat', notice.recordUrl),
  ],
});
