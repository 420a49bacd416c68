import type { Agency, LetterFacts } from '@loket/contracts';
import { z } from 'zod';

const text = z.string();

/**
 * What a template prints, as `json(bytes(sys.inputs.letter))`; `fields` are the facts of the case. A template finds
 * the same names in every version, since a started case keeps the template it began with.
 */
export const letterContent = z.object({
  number: text,
  caseNumber: text,
  title: text,
  /** YYYY-MM-DD in the agency's zone. */
  datedOn: text,
  code: text,
  verificationUrl: text,
  /** Whether the printed file is to carry the office's electronic signature. */
  signed: z.boolean().default(false),
  /** The uploaded document behind whose pages the template's own are put. */
  body: z.uuid().exactOptional(),
  agency: z.object({
    name: text,
    letterhead: text,
    initials: text,
    address: text,
    phone: text,
    email: text,
    city: text,
    head: z.object({ name: text, post: text, rank: text, nip: text }),
  }),
  fields: z.record(text, text),
});

export type LetterContent = z.infer<typeof letterContent>;

export interface Reserved {
  readonly number: string;
  readonly code: string;
  readonly datedOn: string;
  readonly verificationUrl: string;
}

export const contentOf = (facts: LetterFacts, agency: Agency, reserved: Reserved): LetterContent => ({
  ...reserved,
  caseNumber: facts.caseNumber,
  title: facts.title,
  signed: facts.signed === true,
  ...(facts.body !== undefined && { body: facts.body }),
  agency: { ...agency, initials: initialsOf(agency.name) },
  fields: { ...facts.fields },
});

/** The letters that stand in place of an emblem: BKBP for Badan Kesatuan Bangsa dan Politik … */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[A-Z]/.test(word));
  return words
    .slice(0, 4)
    .map((word) => word[0])
    .join('');
}
