import { type Checked, wrong } from '../fields/field-check';
import type { OutcomeEntry } from '../step';

const FEWEST = 2;

/** A team by account, its lead first; nothing stands before the first comma where no lead is named. */
export function checkTeam(text: string, { label }: Pick<OutcomeEntry, 'label'>): Checked {
  const [lead = '', ...others] = text.split(',').map((account) => account.trim());
  const team = [...new Set([lead, ...others])].filter((account) => account !== '');
  if (team.length < FEWEST)
    return wrong(
      `${label.id} sekurangnya ${FEWEST} orang. Pilih anggotanya.`,
      `${label.en} takes ${FEWEST} people at least. Choose its members.`,
    );
  if (lead === '')
    return wrong(`${label.id} belum mempunyai ketua. Tunjuk satu.`, `${label.en} has no lead. Name one.`);
  return { value: team.join(',') };
}
