import type { CaseView, DocumentView } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { SectionFields } from '../../components/section-fields';
import { type SectionForm, summaryOf } from '../../forms/check-answers';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { EntryFiles, type RefusedFile } from './entry-files';
import { correctionPath, officePath } from './entry-paths';

export interface Correction {
  readonly kase: CaseView;
  readonly requirement: DocumentRequirement;
  readonly documents: readonly DocumentView[];
  readonly form: SectionForm;
  /** Of the resubmission; the same when the form comes twice. */
  readonly id: string;
  readonly refused?: RefusedFile | undefined;
  readonly problem?: string | undefined;
}

/** A returned entry with its enumerator: why it came back, its files, and its form to hand in again. */
export function correctionPage({ words }: Visit, page: Correction, regions: Regions): Page {
  const { masterdata, dataEntry } = words;
  const { kase, requirement, documents, form, id, refused, problem } = page;
  const title = dataEntry.correctTitle(kase.number);
  const path = correctionPath(kase.id);
  const lines = Object.entries(refused?.errors ?? {}).map(([field, message]) => ({ message, href: `#${field}` }));
  return {
    title,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link, href: officePath(kase.agency.id) }, { text: kase.number }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={[...summaryOf(form), ...lines]} />
        <h1>{title}</h1>
        {kase.reason !== null && (
          <Notice tone="warn">
            <strong>{dataEntry.reason}:</strong> {kase.reason}
          </Notice>
        )}
        <EntryFiles requirement={requirement} documents={documents} action={`${path}/berkas`} refused={refused} />
        <h2>{dataEntry.answers}</h2>
        <p>{dataEntry.resendLead}</p>
        <form method="post" action={path} novalidate>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="visit" value={kase.visit} />
          <SectionFields form={form} regions={regions} />
          <p>
            <button class="btn">{dataEntry.resend}</button>
          </p>
        </form>
      </>
    ),
  };
}
