import type { PostedFields } from './posted-form';

/** The name of the radio buttons that say who leads a team. */
export const leadFieldOf = (entry: string): string => `${entry}-ketua`;

/** A team as it was ticked, its lead first; nothing stands before the first comma where nobody leads. */
export function postedTeam(posted: PostedFields, entry: string): string {
  const lead = posted[leadFieldOf(entry)] ?? '';
  const members = (posted[entry] ?? '').split(',').filter((account) => account !== '' && account !== lead);
  return lead === '' && members.length === 0 ? '' : [lead, ...members].join(',');
}
