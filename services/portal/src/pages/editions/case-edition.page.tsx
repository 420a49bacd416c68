import type { CaseEdition, NewerEdition } from '@loket/contracts';
import type { JSX } from 'preact';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { Facts } from '../../components/facts';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { plainDate } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { useVisit } from '../../visit/visit-context';
import { caseEditionPath, casesByEditionPath, editionsPath } from './edition-paths';
import { SentenceList } from './sentences';

export interface CaseEditionPage {
  readonly kase: CaseEdition;
  /** Of the move; the same when the form comes twice. */
  readonly id: string;
  readonly problem?: string | undefined;
}

/** Where a supervisor moves a case under way to a newer edition of its table. */
export function caseEditionPage(visit: Visit, { kase, id, problem }: CaseEditionPage): Page {
  const { words, locale } = visit;
  const { move, cases, title, revision } = words.editions;
  return {
    title: move.title(kase.number),
    path: caseEditionPath(kase.caseId),
    body: (
      <>
        <Crumbs
          trail={[
            { text: title, href: editionsPath(kase.agency) },
            { text: cases.crumb, href: casesByEditionPath(kase.agency, kase.service) },
            { text: kase.number },
          ]}
        />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <h1>{move.title(kase.number)}</h1>
        {kase.moving && <Notice tone="hold">{move.moving}</Notice>}
        <Facts
          facts={[
            [move.service, kase.title[locale]],
            [move.step, kase.stepTitle?.[locale] ?? '–'],
            [move.follows, revision(kase.revision)],
          ]}
        />
        <h2>{move.newer}</h2>
        {kase.newer.length === 0 ? <p>{move.none}</p> : <p>{move.effect}</p>}
        {kase.newer.map((edition) => (
          <Newer key={edition.id} kase={kase} edition={edition} id={id} />
        ))}
      </>
    ),
  };
}

interface NewerProps {
  readonly kase: CaseEdition;
  readonly edition: NewerEdition;
  readonly id: string;
}

function Newer({ kase, edition, id }: NewerProps): JSX.Element {
  const { words, say, locale } = useVisit();
  const { move, revision, from, asPublished } = words.editions;
  return (
    <section class="paper">
      <h3>
        {revision(edition.revision)} · {from(plainDate(edition.validFrom, locale))}
      </h3>
      <p>{edition.legalBasis ?? asPublished}</p>
      <SentenceList sentences={edition.changes} />
      {edition.hindrance !== null && <Notice tone="warn">{say(edition.hindrance)}</Notice>}
      {edition.hindrance === null && !kase.moving && (
        <form method="post" action={caseEditionPath(kase.caseId)}>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="edisi" value={edition.id} />
          <button class="btn">{move.move(revision(edition.revision))}</button>
        </form>
      )}
    </section>
  );
}
