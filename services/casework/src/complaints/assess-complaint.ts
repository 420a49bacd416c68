import { type Actor, type ComplaintAssessment, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { getSop } from '../definitions/definition-store';
import { exclude } from '../exclusions/excluded';
import { liftExclusions } from '../exclusions/lift-exclusions';
import { ownOpenTask } from '../tasks/own-open-task';
import { getTask } from '../tasks/task-row';
import { answersIn } from '../transitions/answers-in';
import { type CaseRow, lockCase } from '../transitions/case-row';
import { unsettledChangeOf } from '../transitions/cause';
import { categoriesOf, isBeingVerified } from './complaint-record';
import { isComplaint } from './is-complaint';

/** Keeps the kind of a complaint and who is complained of, as the officer who holds it finds them. */
@Injectable()
export class AssessComplaint {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
  ) {}

  async run(taskId: string, { category, reported }: ComplaintAssessment, actor: Actor): Promise<void> {
    // Asked before the transaction opens: none is held while another service is called.
    const { agency } = await inTransaction(this.source, () => getTask(taskId, actor));
    const officers = new Set((await this.agencies.officersAt(agency)).map(({ id }) => id));
    if (reported.some((account) => !officers.has(account)))
      throw new Problem('invalid-form', undefined, [
        { field: 'reported', message: 'Pilih terlapor dari daftar petugas kantor ini.' },
      ]);
    await inTransaction(this.source, async () => {
      const kase = await this.lock(taskId, actor);
      await recategorise(kase, category, actor);
      const others = reported.filter((account) => account !== actor.accountId);
      await liftExclusions(kase.id, { except: reported, by: actor.accountId });
      await exclude(kase.id, others, { ground: 'named', by: actor.accountId });
      // Last, since from then on nothing of the case is found on behalf of whoever names themselves.
      if (reported.includes(actor.accountId))
        await exclude(kase.id, [actor.accountId], { ground: 'named', by: actor.accountId });
    });
  }

  private async lock(taskId: string, actor: Actor): Promise<CaseRow> {
    const { case_id } = await getTask(taskId, actor);
    const kase = await lockCase(case_id);
    if (kase === undefined || !isComplaint(kase.snapshot)) throw new Problem('not-found');
    await ownOpenTask(taskId, actor);
    if ((await unsettledChangeOf(kase.id)) !== undefined)
      throw new Problem('decision-pending', 'Keputusan Anda sedang diproses. Tunggu sebentar.');
    return kase;
  }
}

async function recategorise(kase: CaseRow, category: string, actor: Actor): Promise<void> {
  if (category === answersIn(kase)['category']) return;
  if (!isBeingVerified(kase))
    throw new Problem(
      'stale-page',
      'Jenis pengaduan hanya dapat diubah selama verifikasi, sebelum batas waktunya berjalan.',
    );
  if (!categoriesOf(await getSop(kase.definition_hash)).some(({ value }) => value === category))
    throw new Problem('invalid-form', undefined, [
      { field: 'category', message: 'Pilih jenis pengaduan dari daftar.' },
    ]);
  await rows(`INSERT INTO complaint_category (case_id, category, recorded_by) VALUES ($1, $2, $3)`, [
    ...[kase.id, category, actor.accountId],
  ]);
  // Among what officers enter, where the clocks look for it: the form itself stays as it was sent.
  await rows(`UPDATE case_file SET entries = entries || jsonb_build_object('category', $2::text) WHERE id = $1`, [
    ...[kase.id, category],
  ]);
}
