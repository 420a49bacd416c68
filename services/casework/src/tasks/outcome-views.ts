import type { TaskOutcome } from '@loket/contracts';
import type { IssuingAuthority, Outcome, Step } from '@loket/sop';
import { entriesAsked } from './check-decision';

/** What can be chosen at a row, the positive outcome first. */
export const outcomeViews = (
  step: Step,
  authority: IssuingAuthority,
  isPossible: (outcome: Outcome) => boolean,
): TaskOutcome[] =>
  inOrderOfTone(step).map(([key, outcome]) => ({
    key,
    label: outcome.label,
    reason: outcome.reason ?? null,
    tone: toneOf(outcome),
    possible: isPossible(outcome),
    entries: entriesAsked(outcome, authority).map(({ key: entry, kind, label, hint, optional, choices }) => ({
      ...{ key: entry, kind, label },
      ...(hint && { hint }),
      ...(optional && { optional }),
      ...(choices && { choices }),
    })),
  }));

const tones = ['positive', 'neutral', 'grave'] as const;
const toneOf = ({ tone }: Outcome): TaskOutcome['tone'] => tone ?? 'neutral';

/** The positive outcome first: a definition comes out of its jsonb column with its keys in another order. */
export const inOrderOfTone = ({ outcomes }: Step): [string, Outcome][] =>
  Object.entries(outcomes).toSorted(([, one], [, other]) => tones.indexOf(toneOf(one)) - tones.indexOf(toneOf(other)));
