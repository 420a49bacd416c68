import { ormasEvents, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { onEvent } from '@loket/messaging';

/** A replaced certificate stays genuine and holds no more: whoever verifies its letter is told which one does. */
export const markReplaced = onEvent(
  topics.ormas,
  'ormas.certificate-replaced',
  ormasEvents['ormas.certificate-replaced'],
  async ({ letterId, replacedBy }, { time }) => {
    if (letterId === null) return;
    await rows(`UPDATE letter SET replaced_by = $2, replaced_at = $3 WHERE id = $1 AND replaced_at IS NULL`, [
      letterId,
      replacedBy,
      time,
    ]);
  },
);
