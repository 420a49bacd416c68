import { draftEvents, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { onEvent } from '@loket/messaging';

/** The files of a draft that nobody went on with go with the next sweep. */
export const dropWithDraft = onEvent(
  topics.case,
  'draft.dropped',
  draftEvents['draft.dropped'],
  async ({ draftId }) => {
    await rows(
      `UPDATE document SET state = 'superseded', superseded_at = now()
     WHERE dossier_id = $1 AND state = 'current' AND frozen_at IS NULL`,
      [draftId],
    );
  },
);
