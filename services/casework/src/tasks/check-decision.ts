import { type DecisionForm, type FieldProblem, Problem } from '@loket/contracts';
import type { IssuingAuthority, Outcome, OutcomeEntry, Step } from '@loket/sop';
import { isRealDate } from '@loket/working-time';
import type { DocumentState } from '../cases/case-documents';
import { checkLongText } from './check-long-text';

export interface DecisionContext {
  readonly step: Step;
  readonly authority: IssuingAuthority;
  readonly documents: readonly DocumentState[];
  /** Requirement keys of files that officers have added to this case. */
  readonly entryFiles: readonly string[];
  /** The step's deciders so far, for four eyes. */
  readonly deciders: Readonly<Record<string, string>>;
  readonly actor: string;
}

/** The step's outcome of that name, if it has one; the name comes from a form. */
export const findOutcome = (step: Step, name: string): Outcome | undefined =>
  Object.hasOwn(step.outcomes, name) ? step.outcomes[name] : undefined;

/** True where somebody who decided a step named by four eyes would decide this one too. */
export const breaksFourEyes = ({
  step,
  deciders,
  actor,
}: Pick<DecisionContext, 'step' | 'deciders' | 'actor'>): boolean =>
  (step.fourEyesWith ?? []).some((other) => deciders[other] === actor);

/** An entry that somebody types or uploads. */
type AskedEntry = OutcomeEntry & { readonly kind: Exclude<OutcomeEntry['kind'], 'agenda-number'> };

const isAsked = (entry: OutcomeEntry): entry is AskedEntry => entry.kind !== 'agenda-number';

/** The entries that this outcome asks for under the case's issuing authority. */
export const entriesAsked = (outcome: Outcome, authority: IssuingAuthority): AskedEntry[] =>
  (outcome.entries ?? [])
    .filter(isAsked)
    .filter((entry) => entry.whenAuthority === undefined || entry.whenAuthority === authority);

/** The outcome decided for; refuses what the table or the checklist does not allow, in words an officer can act on. */
export function checkDecision(form: DecisionForm, context: DecisionContext): Outcome {
  const outcome = findOutcome(context.step, form.outcome);
  if (outcome === undefined) throw new Problem('invalid-request', 'Pilihan keputusan ini tidak ada pada langkah ini.');
  if (breaksFourEyes(context))
    throw new Problem('four-eyes', 'Langkah ini harus diputuskan oleh orang lain daripada pemeriksa sebelumnya.');
  if (outcome.needsAllVerdicts === true) refuseOpenVerdicts(context.documents);
  if (outcome.reason === 'per-document' && !context.documents.some((each) => each.verdict === 'rejected')) {
    throw new Problem(
      'verdicts-missing',
      'Tolak sekurangnya satu dokumen beserta alasannya sebelum mengembalikan berkas.',
    );
  }
  const errors = [...reasonProblems(form, outcome), ...entryProblems(form, outcome, context)];
  if (errors.length > 0) throw new Problem('invalid-form', undefined, errors);
  return outcome;
}

function refuseOpenVerdicts(documents: readonly DocumentState[]): void {
  const unchecked = documents.filter((each) => each.required && each.verdict === null).length;
  const rejected = documents.filter((each) => each.verdict === 'rejected').length;
  if (unchecked + rejected === 0) return;
  throw new Problem(
    'verdicts-missing',
    `Belum dapat disetujui: ${unchecked} dokumen belum diperiksa, ${rejected} ditolak.`,
  );
}

function reasonProblems(form: DecisionForm, outcome: Outcome): FieldProblem[] {
  const reason = form.reason?.trim() ?? '';
  if (outcome.reason === 'required' && reason === '') return [{ field: 'reason', message: 'Tuliskan alasannya.' }];
  return reason.length > 2_000 ? [{ field: 'reason', message: 'Alasan paling panjang 2.000 huruf.' }] : [];
}

function entryProblems(form: DecisionForm, outcome: Outcome, context: DecisionContext): FieldProblem[] {
  return entriesAsked(outcome, context.authority).flatMap((entry) => {
    const { key, kind, label } = entry;
    if (kind === 'long-text') return longTextProblems(entry, form.entries?.[key]);
    const value = form.entries?.[key]?.trim() ?? '';
    if (kind === 'pdf')
      return context.entryFiles.includes(key) ? [] : [{ field: key, message: `${label.id} belum diunggah.` }];
    if (value === '') return [{ field: key, message: `${label.id} harus diisi.` }];
    if (kind === 'date' && !isRealDate(value)) return [{ field: key, message: `${label.id} bukan tanggal yang ada.` }];
    return value.length > 200 ? [{ field: key, message: `${label.id} paling panjang 200 huruf.` }] : [];
  });
}

function longTextProblems(entry: OutcomeEntry, typed: string | undefined): FieldProblem[] {
  const { error } = checkLongText(entry, typed);
  return error === undefined ? [] : [{ field: entry.key, message: error }];
}
