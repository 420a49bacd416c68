import type { TaskOutcome } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';

type Kind = TaskOutcome['entries'][number]['kind'];

const MOST_BYTES = 10 * 1_048_576;

/** Files that go with a decision, such as the ministry's certificate or a photo; documents holds the binding limit. */
export const attachmentOf = (kind: Kind): Pick<DocumentRequirement, 'accepts' | 'maxBytes'> => ({
  accepts: kind === 'photo' ? ['jpg', 'png'] : ['pdf'],
  maxBytes: MOST_BYTES,
});
