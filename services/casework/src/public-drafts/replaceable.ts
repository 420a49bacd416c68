import type { DocumentRequirement } from '@loket/sop';
import type { DocumentState } from '../cases/case-documents';

/** What whoever files without an account may send anew while the file is with them: what was rejected, or, where an officer rejected nothing by name, any document. */
export function replaceable(
  asked: readonly DocumentRequirement[],
  states: readonly Pick<DocumentState, 'requirement' | 'verdict'>[],
): readonly DocumentRequirement[] {
  const rejected = states.filter(({ verdict }) => verdict === 'rejected').map(({ requirement }) => requirement);
  return rejected.length === 0 ? asked : asked.filter(({ key, many }) => many === true || rejected.includes(key));
}
