import type { CivilDate } from '@loket/working-time';
import type { EditionRow } from './edition-row';

/**
 * The editions in force by now that came after the one a case follows, the newest first. A case whose own is no longer
 * on record, since a build has replaced it, may go to any of them.
 */
export function newerEditions(
  editions: readonly EditionRow[],
  definitionHash: string,
  today: CivilDate,
): readonly EditionRow[] {
  const own = editions.findLast(({ definition_hash }) => definition_hash === definitionHash);
  return editions
    .filter(
      ({ definition_hash, valid_from }) =>
        definition_hash !== definitionHash && valid_from <= today && (own === undefined || valid_from > own.valid_from),
    )
    .toReversed();
}
