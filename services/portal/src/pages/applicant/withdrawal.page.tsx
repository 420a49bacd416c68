import type { CaseView } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

interface WithdrawalPage {
  readonly kase: CaseView;
  /** The case's own page. */
  readonly path: string;
  readonly id: string;
  readonly problems: readonly SummaryLine[];
}

/** Asks once more before an application is taken back. */
export function withdrawalPage({ words, locale }: Visit, { kase, path, id, problems }: WithdrawalPage): Page {
  const { acts, cases } = words;
  const filed = momentInWords(kase.submittedAt, kase.zone, locale);
  const lines =
    problems.length > 0 || kase.withdrawable || kase.processing ? problems : [{ message: acts.tooLate, href: path }];
  return {
    title: `${acts.withdraw} ${kase.number}`,
    path: `${path}/penarikan`,
    body: (
      <>
        <Crumbs trail={[{ text: kase.number, href: path }, { text: acts.withdraw }]} />
        <ErrorSummary title={words.forms.notDone} lines={lines} />
        <h1>{acts.withdrawTitle}</h1>
        <p>
          {kase.title[locale]} <span class="whole">{kase.number}</span> · {cases.filedAt.toLowerCase()} {filed}
        </p>
        {kase.withdrawable && (
          <form method="post" action={`${path}/penarikan`}>
            <FormToken />
            <input type="hidden" name="id" value={id} />
            <p>{acts.withdrawLead}</p>
            <p>
              <button class="btn grave">{acts.withdrawConfirm}</button>
            </p>
          </form>
        )}
        <p>
          <a href={path}>{acts.keepIt}</a>
        </p>
      </>
    ),
  };
}
