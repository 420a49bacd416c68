import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { SectionFields } from '../../components/section-fields';
import { summaryOf } from '../../forms/check-answers';
import type { ApplicationForm } from '../../forms/public-application';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

/** Daftar Akun (SOP SITAMAS, 3). */
export function accountOpeningPage({ words }: Visit, { form, id, problem }: ApplicationForm, regions: Regions): Page {
  const { visitor } = words;
  return {
    title: visitor.accountTitle,
    path: '/akun/daftar',
    scripts: ['conditions'],
    body: (
      <>
        <Crumbs trail={[{ text: visitor.accountTitle }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={summaryOf(form)} />
        <h1>{visitor.accountTitle}</h1>
        <p>{visitor.accountLead}</p>
        <form method="post" action="/akun/daftar" novalidate>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <SectionFields form={form} regions={regions} />
          <p>
            <button class="btn">{visitor.accountSend}</button>
          </p>
        </form>
        <p class="row">
          {visitor.haveAccount} <a href="/masuk">{visitor.signIn}</a>
        </p>
      </>
    ),
  };
}
