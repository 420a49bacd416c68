import type { CalendarAmendmentForm, CalendarAmendmentPreview, CalendarView } from '@loket/contracts';
import type { JSX } from 'preact';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { Facts } from '../../components/facts';
import { FoldingTable } from '../../components/folding-table';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { shortMoment } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { useVisit } from '../../visit/visit-context';
import { changeInWords } from '../office-hours/calendar-in-words';
import { amendmentPath, officeHoursPath } from '../office-hours/calendar-paths';
import { Confirmation } from './confirmation';
import { type TypedAmendment, field, fieldsOf } from './typed-amendment';

export interface PreviewPage {
  /** Of the amendment that this page records, however often its button is pressed. */
  readonly id: string;
  readonly calendar: CalendarView;
  readonly typed: TypedAmendment;
  readonly form: CalendarAmendmentForm;
  readonly preview: CalendarAmendmentPreview;
  /** The administrator pressed on without confirming a change of the past. */
  readonly unconfirmed: boolean;
}

/** What an amendment would do, before it is recorded. */
export function previewPage(visit: Visit, { id, calendar, typed, form, preview, unconfirmed }: PreviewPage): Page {
  const { words, locale } = visit;
  const { preview: told, form: asked, title, legalBasis } = words.calendar;
  const path = amendmentPath(calendar.agency);
  return {
    title: told.title,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: title, href: officeHoursPath(calendar.agency) }, { text: asked.title }]} />
        <ErrorSummary lines={unconfirmed ? [{ message: told.confirmMissing, href: `#${field.confirmed}` }] : []} />
        <h1>{told.title}</h1>
        <h2>{told.changes}</h2>
        <ul>
          {form.changes.map((change) => (
            <li key={JSON.stringify(change)}>{changeInWords(change, visit)}</li>
          ))}
        </ul>
        <p>
          {legalBasis}: {form.legalBasis}
        </p>
        {preview.flags.length > 0 && <h2>{told.heed}</h2>}
        {preview.flags.map(({ code, text, change, mustConfirm }) => (
          <Notice key={`${code}${change}`} tone={mustConfirm ? 'late' : 'warn'}>
            {text[locale]}
          </Notice>
        ))}
        <h2>{told.effect}</h2>
        <p class="big">{told.moves(preview.earlier + preview.later)}</p>
        <Facts
          facts={[
            [told.open, told.cases(preview.openCases)],
            [told.earlier, told.cases(preview.earlier)],
            [told.later, told.cases(preview.later)],
            [told.unmoved, told.cases(preview.unmoved)],
          ]}
        />
        {preview.examples.length > 0 && <Examples preview={preview} calendar={calendar} />}
        <form method="post" action={path} novalidate>
          <FormToken />
          <input type="hidden" name={field.id} value={id} />
          {fieldsOf(typed).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {preview.flags.some(({ mustConfirm }) => mustConfirm) && (
            <Confirmation confirmed={typed.confirmed} missing={unconfirmed} />
          )}
          <p class="row">
            <button class="btn" name={field.step} value="simpan">
              {told.record}
            </button>
            <button class="btn plain" name={field.step} value="ubah">
              {told.back}
            </button>
          </p>
        </form>
      </>
    ),
  };
}

function Examples({ preview, calendar }: Pick<PreviewPage, 'preview' | 'calendar'>): JSX.Element {
  const { words, say, locale } = useVisit();
  const { examples, columns, none } = words.calendar.preview;
  const moment = (at: string | null): string => (at === null ? none : shortMoment(at, calendar.zone, locale));
  return (
    <>
      <h3>{examples}</h3>
      <FoldingTable
        caption={examples}
        columns={[columns.number, columns.clock, columns.old, columns.new]}
        rows={preview.examples.map(({ caseNumber, clock, oldDue, newDue }) => [
          caseNumber,
          say(clock),
          moment(oldDue),
          <strong>{moment(newDue)}</strong>,
        ])}
      />
    </>
  );
}
