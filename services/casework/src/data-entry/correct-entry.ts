import { type Actor, type EntryCorrection, type FieldProblem, Problem } from '@loket/contracts';
import { inTransaction, newId, rows } from '@loket/database';
import { type FormValues, type Sop, checkSection, entersOrganisation } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireOwn } from '../applicant/require-applicant';
import { getSop } from '../definitions/definition-store';
import { subjectIn } from '../drafts/subject-in';
import { type CaseRow, lockCase } from '../transitions/case-row';
import { isSentBack } from '../transitions/present-limit';
import { Likeness } from './likeness';

interface Corrected {
  readonly kase: CaseRow;
  readonly sop: Sop;
}

/** Corrects what a returned entry says, as often as its enumerator likes before they hand it in again. */
@Injectable()
export class CorrectEntry {
  constructor(
    private readonly source: DataSource,
    private readonly likeness: Likeness,
  ) {}

  /**
   * Throws `invalid-form` with every field that is wrong, `stale-page` where the entry is not theirs to correct now, and
   * `alike-unanswered`, once the correction is stored, where it is like an organisation that they were not shown yet.
   */
  async run(caseId: string, correction: EntryCorrection, actor: Actor): Promise<void> {
    const { kase, sop } = await this.store(caseId, correction, actor);
    await this.likeness.requireAnswered(sop, kase);
  }

  private store(caseId: string, { visit, values }: EntryCorrection, actor: Actor): Promise<Corrected> {
    return inTransaction(this.source, async () => {
      const kase = await requireOwn(await lockCase(caseId), actor);
      const sop = await getSop(kase.definition_hash);
      if (!entersOrganisation(sop)) throw new Problem('not-found');
      if (!isSentBack(sop, kase.position) || kase.position?.visit !== visit)
        throw new Problem('stale-page', 'Data ini tidak sedang menunggu perbaikan. Periksa lagi keadaannya.');
      const corrected = checkedForm(sop, values);
      if (JSON.stringify(inOrder(sop, kase.form)) === JSON.stringify(inOrder(sop, corrected))) return { kase, sop };
      await rows(
        `INSERT INTO entry_correction (id, case_id, visit, values_before, corrected_by) VALUES ($1, $2, $3, $4, $5)`,
        [newId(), caseId, visit, kase.form, actor.accountId],
      );
      await rows(`UPDATE case_file SET form = $2, subject = $3 WHERE id = $1`, [
        ...[caseId, corrected, subjectIn(sop, corrected) ?? kase.subject],
      ]);
      return { kase: { ...kase, form: corrected }, sop };
    });
  }
}

/** The form as it would be stored; throws `invalid-form`. */
function checkedForm(sop: Sop, typed: FormValues): FormValues {
  const checked = sop.form.map((section) => ({ section, ...checkSection(section, typed, 'id') }));
  const problems = checked.flatMap(({ section, errors }): FieldProblem[] =>
    Object.entries(errors).map(([field, message]) => ({ section: section.key, field, message })),
  );
  if (problems.length > 0) throw new Problem('invalid-form', undefined, problems);
  return Object.assign({}, ...checked.map(({ values }) => values));
}

/** jsonb keeps no order of its own. */
const inOrder = (sop: Sop, values: FormValues): readonly string[] =>
  sop.form.flatMap(({ fields }) => fields.map(({ key }) => values[key] ?? ''));
