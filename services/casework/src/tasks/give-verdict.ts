import { type Actor, Problem } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { unsettledChangeOf } from '../transitions/cause';
import { ownOpenTask } from './own-open-task';

const LONGEST_REASON = 1_000;

export interface VerdictForm {
  readonly verdict: 'accepted' | 'rejected';
  readonly reason?: string;
}

/** Notes whether a document of the case is in order; it counts for this step only. */
@Injectable()
export class GiveVerdict {
  constructor(private readonly source: DataSource) {}

  async run(taskId: string, documentId: string, form: VerdictForm, actor: Actor): Promise<void> {
    const reason = form.reason?.trim() ?? '';
    if (form.verdict === 'rejected' && reason === '') {
      throw new Problem('invalid-form', undefined, [
        { field: `reason-${documentId}`, message: 'Tuliskan alasan penolakan dokumen ini.' },
      ]);
    }
    if (reason.length > LONGEST_REASON) {
      throw new Problem('invalid-form', undefined, [
        { field: `reason-${documentId}`, message: 'Alasan paling panjang 1.000 huruf.' },
      ]);
    }
    await inTransaction(this.source, async () => {
      const task = await ownOpenTask(taskId, actor);
      // A decision stands on the verdicts it was made with.
      if ((await unsettledChangeOf(task.case_id)) !== undefined)
        throw new Problem('decision-pending', 'Keputusan Anda sedang diproses. Tunggu sebentar.');
      const document = await findRow(
        `SELECT 1 FROM case_document WHERE case_id = $1 AND document_id = $2 AND current`,
        [task.case_id, documentId],
      );
      if (document === undefined) throw new Problem('not-found');
      await rows(
        `INSERT INTO verdict (case_id, document_id, step, verdict, reason, officer) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (case_id, document_id, step) DO UPDATE SET verdict = $4, reason = $5, officer = $6, given_at = now()`,
        [
          task.case_id,
          documentId,
          task.step,
          form.verdict,
          form.verdict === 'rejected' ? reason : null,
          actor.accountId,
        ],
      );
    });
  }
}
