import type { CaseView } from '@loket/contracts';
import { isShown, type Sop } from '@loket/sop';
import type { JSX } from 'preact';
import { answerInWords } from '../forms/answer-in-words';
import type { Regions } from '../regions/regions';
import { useVisit } from '../visit/visit-context';
import { Facts } from './facts';

/** What the applicant filled in, page by page of the form. */
export function Answers({
  kase,
  sop,
  regions,
}: {
  kase: Pick<CaseView, 'values'>;
  sop: Sop;
  regions: Regions;
}): JSX.Element {
  const { say, locale } = useVisit();
  return (
    <>
      {sop.form.map((section) => (
        <section key={section.key}>
          <h2>{say(section.title)}</h2>
          <Facts
            facts={section.fields
              .filter((field) => isShown(field, kase.values))
              .map((field) => [say(field.label), answerInWords(field, kase.values[field.key] ?? '', locale, regions)])}
          />
        </section>
      ))}
    </>
  );
}
