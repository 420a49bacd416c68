import type { Text } from '@loket/sop';

/** A table that no SOP document can be drawn from; the sentence says why. */
export class NotPrintable extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
