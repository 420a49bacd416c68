import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { GivenRating } from '../../components/complaint-course';
import { FormToken } from '../../components/form-token';
import { Labelled } from '../../components/labelled';
import { LongText } from '../../components/long-text';
import { useVisit } from '../../visit/visit-context';

/** What the complainant has chosen and typed, and what is wrong with it. */
export interface RatingDraft {
  readonly score?: string;
  readonly comment?: string;
  readonly errors: { readonly score?: string; readonly comment?: string };
}

/** Asks once, after the complaint is closed, how it was handled; then shows what was said. */
export function Rating({
  kase,
  path,
  draft,
}: {
  kase: CaseView;
  path: string;
  draft: RatingDraft;
}): JSX.Element | null {
  const { rating } = useVisit().words.complaint;
  if (kase.complaint === undefined || kase.closedAt === null) return null;
  if (kase.complaint.rating !== null) return <GivenRating kase={kase} />;
  return (
    <section id="penilaian">
      <h2>{rating.title}</h2>
      <p>{rating.lead}</p>
      <form method="post" action={`${path}/penilaian`} novalidate>
        <FormToken />
        <Labelled id="nilai" label={rating.score} error={draft.errors.score} required several>
          {Object.entries(rating.scores).map(([value, label]) => (
            <label class="pick" key={value}>
              <input type="radio" name="nilai" value={value} checked={draft.score === value} />
              {`${value} · ${label}`}
            </label>
          ))}
        </Labelled>
        <LongText
          name="komentar"
          label={rating.comment}
          hint={rating.commentHint}
          value={draft.comment}
          error={draft.errors.comment}
        />
        <p>
          <button class="btn">{rating.send}</button>
        </p>
      </form>
    </section>
  );
}
