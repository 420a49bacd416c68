import { APPLICANT } from '@loket/case-flow';
import type { CaseView, Writing } from '@loket/contracts';
import { type Outcome, type OutcomeEntry, type Sop, findStep } from '@loket/sop';
import type { ChangeInForce } from './changes-in-force';

/** A writing, and whether it is for the applicant's eyes. */
interface AddressedWriting extends Writing {
  readonly toApplicant: boolean;
}

/** Everything that people wrote on the case, in order. */
export const writingsIn = (sop: Sop, changes: readonly ChangeInForce[]): AddressedWriting[] =>
  changes.flatMap((change, index) =>
    change.kind === 'decision'
      ? writtenBy(change.role === APPLICANT ? 'applicant' : 'office', longTextsOf(outcomeOf(sop, change)), change)
      : writtenBy('applicant', asList(replyTo(sop, changes.slice(0, index))), change),
  );

/** What the applicant is asked to write, having the file; null where the last decision asks for nothing. */
export const replyAskedIn = (sop: Sop, changes: readonly ChangeInForce[]): CaseView['replyAsked'] => {
  const reply = replyTo(sop, changes);
  return reply === undefined ? null : { key: reply.key, label: reply.label };
};

/** Whether anybody can write on a case of this service. */
export const takesWritings = ({ steps }: Sop): boolean =>
  steps.some(({ outcomes }) => Object.values(outcomes).some((outcome) => longTextsOf(outcome).length > 0));

export const withoutAddress = ({ toApplicant: _, ...writing }: AddressedWriting): Writing => writing;

const outcomeOf = (sop: Sop, { step, outcome }: ChangeInForce): Outcome | undefined =>
  step === null || outcome === null ? undefined : findStep(sop, step)?.outcomes[outcome];

const longTextsOf = (outcome: Outcome | undefined): readonly OutcomeEntry[] =>
  (outcome?.entries ?? []).filter(({ kind }) => kind === 'long-text');

/** The reply that the last decision of these asks for. */
function replyTo(sop: Sop, changes: readonly ChangeInForce[]): OutcomeEntry | undefined {
  const asking = changes.findLast(({ kind }) => kind === 'decision');
  return asking && outcomeOf(sop, asking)?.reply;
}

const asList = (entry: OutcomeEntry | undefined): readonly OutcomeEntry[] => (entry === undefined ? [] : [entry]);

const writtenBy = (
  from: Writing['from'],
  asked: readonly OutcomeEntry[],
  { entries, made_at }: ChangeInForce,
): AddressedWriting[] =>
  asked.flatMap(({ key, label, toApplicant = false }) => {
    const text = entries[key] ?? '';
    const at = made_at.toISOString();
    return text === '' ? [] : [{ from, label, text, at, toApplicant: from === 'applicant' || toApplicant }];
  });
