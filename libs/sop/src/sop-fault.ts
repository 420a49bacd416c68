import type { Text } from './text';

/** What is wrong with a definition: the row where there is one, and a sentence that an official can act on. */
export interface SopFault {
  readonly code: SopFaultCode;
  readonly row: string | null;
  readonly text: Text;
}

export type SopFaultCode =
  | 'repeated-key'
  | 'no-rows'
  | 'no-outcome'
  | 'leads-nowhere'
  | 'unreachable'
  | 'no-way-out'
  | 'unknown-executor'
  | 'applicant-row'
  | 'impossible-time'
  | 'total-differs'
  | 'unknown-document'
  | 'four-eyes'
  | 'unknown-row'
  | 'act-missing'
  | 'act-repeated'
  | 'letter-missing'
  | 'initials'
  | 'reserved-word'
  | 'no-basis'
  | 'nothing-changed'
  | 'form'
  | 'entry'
  | 'shape'
  | 'clock'
  | 'limit'
  | 'withdrawal'
  | 'filing'
  | 'vacancy'
  | 'policy';

/** A definition refused: carries every fault; the message is the first one's sentence in English. */
export class SopFaults extends Error {
  constructor(
    service: string,
    readonly faults: readonly SopFault[],
  ) {
    super(`${service}: ${faults.map(({ text }) => text.en).join(' ')}`);
  }
}
