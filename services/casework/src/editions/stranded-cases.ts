import type { EditionSentence } from '@loket/contracts';
import { rows } from '@loket/database';
import { type Sop, findStep, numberedRows } from '@loket/sop';
import { getSop } from '../definitions/definition-store';

/** How many of a service's cases under way stand at a row of the table that they follow. */
export interface OpenCases {
  readonly definition_hash: string;
  readonly step: string | null;
  readonly cases: number;
}

/** An office's cases under way, by the table they follow and where they stand. Needs an open transaction. */
export const openCasesOf = (agency: string, service: string): Promise<OpenCases[]> =>
  rows<OpenCases>(
    `SELECT definition_hash, position->>'step' AS step, count(*)::int AS cases FROM case_file
     WHERE agency = $1 AND service = $2 AND closed_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    [agency, service],
  );

export const countOf = (open: readonly OpenCases[]): number => open.reduce((sum, { cases }) => sum + cases, 0);

/** The cases that stand at a row which the new table lacks: they keep their edition and cannot be moved to it. */
export async function strandedBy(sop: Sop, open: readonly OpenCases[]): Promise<EditionSentence[]> {
  const told: EditionSentence[] = [];
  for (const { definition_hash, step, cases } of open) {
    if (step === null || findStep(sop, step) !== undefined) continue;
    const old = numberedRows((await getSop(definition_hash)).steps).find(({ step: { key } }) => key === step);
    const [no, title] = [old?.no ?? '–', old?.step.title ?? { id: step, en: step }];
    told.push({
      row: step,
      text: {
        id: `Baris ${no} (${title.id}) tidak ada pada tabel baru: ${cases} berkas yang ada di sana tetap mengikuti edisi lama dan tidak dapat dipindahkan selama di baris itu.`,
        en: `Row ${no} (${title.en}) is not in the new table: ${cases} cases at it keep the old edition and cannot be moved while they are there.`,
      },
    });
  }
  return told;
}
