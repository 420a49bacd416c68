import { type DecisionForm, type FieldProblem, Problem } from '@loket/contracts';
import type { IssuingAuthority, Outcome, OutcomeEntry, Step } from '@loket/sop';
import type { DocumentState } from '../cases/case-documents';
import type { Candidates } from '../teams/named-officers';
import { entryProblem } from './entry-problem';

export interface DecisionContext {
  readonly step: Step;
  readonly authority: IssuingAuthority;
  readonly documents: readonly DocumentState[];
  /** Requirement keys of files that officers have added to this case. */
  readonly entryFiles: readonly string[];
  /** The step's deciders so far, for four eyes. */
  readonly deciders: Readonly<Record<string, string>>;
  readonly actor: string;
  /** Who filed the case: no officer decides on a file of their own. */
  readonly applicant?: string | null;
  /** Who can be named, by the key of the entry. */
  readonly candidates?: Candidates;
}

/** The step's outcome of that name, if it has one; the name comes from a form. */
export const findOutcome = (step: Step, name: string): Outcome | undefined =>
  Object.hasOwn(step.outcomes, name) ? step.outcomes[name] : undefined;

/** True where somebody who decided a step named by four eyes would decide this one too. */
export const breaksFourEyes = ({
  step,
  deciders,
  actor,
  applicant,
}: Pick<DecisionContext, 'step' | 'deciders' | 'actor' | 'applicant'>): boolean =>
  actor === applicant || (step.fourEyesWith ?? []).some((other) => deciders[other] === actor);

/** An entry that somebody types or uploads. */
export type AskedEntry = OutcomeEntry & { readonly kind: Exclude<OutcomeEntry['kind'], 'agenda-number'> };

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

const entryProblems = (form: DecisionForm, outcome: Outcome, context: DecisionContext): FieldProblem[] =>
  entriesAsked(outcome, context.authority).flatMap((entry) => {
    const message = entryProblem(entry, form.entries?.[entry.key], context);
    return message === undefined ? [] : [{ field: entry.key, message }];
  });
