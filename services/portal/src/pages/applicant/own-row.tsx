import type { CaseView, TaskOutcome } from '@loket/contracts';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { LongText } from '../../components/long-text';
import { TextInput } from '../../components/text-input';
import type { PostedFields } from '../../forms/posted-form';
import { useVisit } from '../../visit/visit-context';

/** What the applicant has chosen and typed so far, and what is wrong with it. */
export interface OwnRowDraft {
  readonly id: string;
  readonly outcome?: string;
  readonly typed?: PostedFields;
  readonly errors?: Readonly<Record<string, string>>;
}

interface OwnRowProps {
  readonly kase: CaseView;
  /** The case's own page. */
  readonly path: string;
  readonly draft: OwnRowDraft;
}

/** The question of a row of the applicant's own: a form for each answer, with what goes with it. */
export function OwnRow({ kase, path, draft }: OwnRowProps): JSX.Element | null {
  const { words, say } = useVisit();
  if (kase.ownRow === null || kase.processing) return null;
  return (
    <section id="tanggapan">
      <h2>{words.acts.yourTurn}</h2>
      <p>
        <strong>{say(kase.ownRow.activity)}</strong>
      </p>
      <p class="hint">{words.acts.yourTurnLead}</p>
      {kase.ownRow.outcomes.map((outcome) => (
        <form key={outcome.key} method="post" action={`${path}/tanggapan`} novalidate>
          <FormToken />
          <input type="hidden" name="id" value={draft.id} />
          <input type="hidden" name="visit" value={kase.visit} />
          <input type="hidden" name="outcome" value={outcome.key} />
          <Entries outcome={outcome} draft={draft} />
          <p>
            <button class={outcome.tone === 'positive' ? 'btn' : 'btn plain'}>{say(outcome.label)}</button>
          </p>
        </form>
      ))}
    </section>
  );
}

function Entries({ outcome, draft }: { outcome: TaskOutcome; draft: OwnRowDraft }): JSX.Element {
  const { say } = useVisit();
  const isChosen = draft.outcome === outcome.key;
  return (
    <>
      {outcome.entries.map(({ key, kind, label }) => {
        const input = {
          name: key,
          label: say(label),
          value: isChosen ? draft.typed?.[key] : undefined,
          error: isChosen ? draft.errors?.[key] : undefined,
          required: true,
        };
        return kind === 'long-text' ? <LongText key={key} {...input} /> : <TextInput key={key} {...input} />;
      })}
    </>
  );
}
