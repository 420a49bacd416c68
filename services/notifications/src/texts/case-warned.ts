import { type Mail, button, paragraph } from '../mail/mail';
import { deadlineBlock, deadlineSubject } from './deadline-blocks';
import type { DeadlineFacts } from './deadline-facts';

/** To whoever has the file, while there is still time. */
export const caseWarned = (notice: DeadlineFacts): Mail => ({
  subject: deadlineSubject('Segera jatuh tempo', notice),
  name: notice.name,
  blocks: [
    paragraph('Sebuah berkas di antrean Anda segera jatuh tempo.'),
    deadlineBlock(notice),
    button('Buka antrean', notice.queueUrl),
  ],
});
