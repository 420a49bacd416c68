import { letterEvents, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { onEvent } from '@loket/messaging';

/** Keeps what an issued letter is called, for the certificate that names it now or later. */
export const keepLetterNumber = onEvent(
  topics.letter,
  'letter.issued',
  letterEvents['letter.issued'],
  async ({ letterId, caseId, kind, number }, { time }) => {
    await rows(
      `INSERT INTO issued_letter (letter_id, case_id, kind, number, issued_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [letterId, caseId, kind, number, time],
    );
  },
);
