import type { EditionSentence } from '@loket/contracts';
import { type Sop, SopFaults } from '@loket/sop';
import { parseSop } from '@loket/sop/parse-sop';
import { sentenceOf } from './drafted-edition';

/** The definition in a file, or a sentence for each place where it is none. */
export function readTable(file: unknown): { readonly sop?: Sop; readonly refused: readonly EditionSentence[] } {
  try {
    return { sop: parseSop(file), refused: [] };
  } catch (error) {
    if (!(error instanceof SopFaults)) throw error;
    return { refused: error.faults.map(sentenceOf) };
  }
}
