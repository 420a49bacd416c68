import { Problem, type RatingForm } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import { type FormSection, checkSection } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getTrackedCase } from '../tracking/tracked-case';
import { isComplaint } from './is-complaint';

/** Keeps what a complainant thinks of how the complaint was handled: once, and after it is closed. */
@Injectable()
export class RateComplaint {
  constructor(private readonly source: DataSource) {}

  run(number: string, secret: string, form: RatingForm): Promise<void> {
    return inTransaction(this.source, async () => {
      const kase = await getTrackedCase(number, secret);
      if (!isComplaint(kase.snapshot)) throw new Problem('not-found');
      if (kase.closed_at === null)
        throw new Problem('stale-page', 'Pengaduan ini belum selesai, jadi belum dapat dinilai.');
      const comment = checkedComment(form.comment);
      await rows(
        `INSERT INTO complaint_rating (case_id, score, comment) VALUES ($1, $2, $3) ON CONFLICT (case_id) DO NOTHING`,
        [kase.id, form.score, comment],
      );
      const kept = await findRow(`SELECT 1 FROM complaint_rating WHERE case_id = $1 AND score = $2 AND comment = $3`, [
        kase.id,
        form.score,
        comment,
      ]);
      // A second click says the same again; a second opinion is not taken.
      if (kept === undefined) throw new Problem('stale-page', 'Penilaian untuk pengaduan ini sudah diberikan.');
    });
  }
}

const section: FormSection = {
  key: 'rating',
  title: { id: 'Penilaian', en: 'Rating' },
  fields: [
    {
      ...{ key: 'comment', kind: 'textarea', required: false, maxLength: 2_000 },
      label: { id: 'Komentar', en: 'Comment' },
    },
  ],
};

function checkedComment(comment: string): string {
  const { values, errors } = checkSection(section, { comment }, 'id');
  const error = errors['comment'];
  if (error !== undefined) throw new Problem('invalid-form', undefined, [{ field: 'comment', message: error }]);
  return values['comment'] ?? '';
}
