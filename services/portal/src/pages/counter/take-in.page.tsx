import type { Sop } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { SectionFields } from '../../components/section-fields';
import { type SectionForm, summaryOf } from '../../forms/check-answers';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { COUNTER_PATH, takeInPath } from './counter-path';

export interface TakeIn {
  readonly agency: string;
  readonly sop: Sop;
  readonly forms: readonly SectionForm[];
  /** Of the file; the same when the form comes twice. */
  readonly id: string;
  readonly problem?: string;
}

/** A walk-in's file: the whole form on one page, and the papers to look at. */
export function takeInPage(
  { words, locale }: Visit,
  { agency, sop, forms, id, problem }: TakeIn,
  regions: Regions,
): Page {
  const { counter } = words;
  const title = counter.newTicket(sop.title[locale]);
  return {
    title,
    path: takeInPath(agency, sop.service),
    work: true,
    scripts: ['conditions', 'regions'],
    body: (
      <>
        <Crumbs trail={[{ text: counter.title, href: COUNTER_PATH }, { text: sop.title[locale] }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={forms.flatMap(summaryOf)} />
        <h1>{title}</h1>
        <div class="two">
          <form method="post" action={takeInPath(agency, sop.service)} novalidate>
            <FormToken />
            <input type="hidden" name="id" value={id} />
            {forms.map((form) => (
              <section key={form.section.key}>
                {forms.length > 1 && <h2>{form.section.title[locale]}</h2>}
                <SectionFields form={form} regions={regions} />
              </section>
            ))}
            <p>
              <button class="btn">{counter.give}</button>
            </p>
          </form>
          {sop.documents.length > 0 && (
            <aside>
              <h2>{counter.papers}</h2>
              <p>{counter.papersLead}</p>
              <ul>
                {sop.documents.map(({ key, label }) => (
                  <li key={key}>{label[locale]}</li>
                ))}
              </ul>
            </aside>
          )}
        </div>
      </>
    ),
  };
}
