import { type EditionSentence, Problem } from '@loket/contracts';
import type { IssuingAuthority, Sop, SopFault, TableAmendment } from '@loket/sop';

/** An edition as it would be recorded, and what there is to say of it. */
export interface DraftedEdition {
  readonly sop: Sop;
  readonly authority: IssuingAuthority;
  readonly ministryAgency: string;
  readonly validFrom: string;
  readonly revision: number;
  readonly baseHash: string | null;
  readonly amendment: TableAmendment | null;
  readonly legalBasis: string | null;
  /** Content hashes of the letters' templates, by file name. */
  readonly templates: Readonly<Record<string, string>>;
  readonly changes: readonly EditionSentence[];
  readonly refused: readonly EditionSentence[];
  readonly flagged: readonly EditionSentence[];
  readonly openCases: number;
}

/** A sentence about the whole of an edition. */
export const said = (id: string, en: string): EditionSentence => ({ row: null, text: { id, en } });

export const sentenceOf = ({ row, text }: SopFault): EditionSentence => ({ row, text });

/** Throws `invalid-form` with every sentence where something forbids the edition. */
export function refuseForbidden(refused: readonly EditionSentence[]): void {
  const [first] = refused;
  if (first === undefined) return;
  throw new Problem(
    'invalid-form',
    first.text.id,
    refused.map(({ row, text }) => ({ field: row ?? 'table', message: text.id })),
  );
}
