import { caseEvents, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { type EventHandler, onEvent } from '@loket/messaging';

/** What was handed in stays as it was: an officer decides on exactly that. A case has its draft's id. */
const freeze = async (dossierId: string): Promise<void> => {
  await rows(
    `UPDATE document SET frozen_at = now() WHERE dossier_id = $1 AND state = 'current' AND frozen_at IS NULL`,
    [dossierId],
  );
};

export const freezeOnSubmission: readonly EventHandler[] = [
  onEvent(topics.case, 'case.submitted', caseEvents['case.submitted'], ({ caseId }) => freeze(caseId)),
  onEvent(topics.case, 'case.resubmitted', caseEvents['case.resubmitted'], ({ caseId }) => freeze(caseId)),
];
