import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { LongText } from '../../components/long-text';
import { useVisit } from '../../visit/visit-context';

/** What the applicant has typed so far. */
export interface ReplyDraft {
  readonly id: string;
  readonly text: string;
  readonly error?: string;
}

/** Takes the answer to what the office asked back. */
export function Reply({
  kase,
  path,
  draft,
}: {
  readonly kase: CaseView;
  readonly path: string;
  readonly draft: ReplyDraft;
}): JSX.Element | null {
  const { words, say } = useVisit();
  if (kase.replyAsked === null || kase.processing) return null;
  return (
    <section id="balas">
      <h2>{words.consultation.replyTitle}</h2>
      <p>{words.consultation.replyLead}</p>
      <form method="post" action={`${path}/jawaban`} novalidate>
        <FormToken />
        <input type="hidden" name="id" value={draft.id} />
        <input type="hidden" name="visit" value={kase.visit} />
        <LongText
          name={kase.replyAsked.key}
          label={say(kase.replyAsked.label)}
          value={draft.text}
          error={draft.error}
          required
        />
        <p>
          <button class="btn">{words.consultation.send}</button>
        </p>
      </form>
    </section>
  );
}
