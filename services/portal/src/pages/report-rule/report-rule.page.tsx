import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { TextInput } from '../../components/text-input';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { editionsPath } from '../editions/edition-paths';
import type { ReadRule } from './read-report-rule';
import { reportRulePath } from './report-rule-path';

export interface ReportRulePage extends Pick<ReadRule, 'typed' | 'errors'> {
  readonly agency: string;
  /** Whether the office has set it. */
  readonly isOwn: boolean;
  readonly problem?: string;
}

/** When an office wants half-yearly reports, and how long before that it reminds. */
export function reportRulePage({ words }: Visit, { agency, typed, errors, isOwn, problem }: ReportRulePage): Page {
  const { rule } = words.organisations;
  const lines = (['dueAfterMonths', 'remindBeforeDays'] as const).flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ message, href: `#${field}` }];
  });
  return {
    title: rule.title,
    path: reportRulePath(agency),
    body: (
      <>
        <Crumbs trail={[{ text: words.editions.title, href: editionsPath(agency) }, { text: rule.title }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={lines} />
        <h1>{rule.title}</h1>
        <p>{rule.lead}</p>
        {!isOwn && <p>{rule.usual}</p>}
        <form method="post" action={reportRulePath(agency)} novalidate>
          <FormToken />
          <TextInput
            name="dueAfterMonths"
            label={rule.months}
            hint={rule.monthsHint}
            value={typed.dueAfterMonths}
            error={errors.dueAfterMonths}
            required
          />
          <TextInput
            name="remindBeforeDays"
            label={rule.days}
            hint={rule.daysHint}
            value={typed.remindBeforeDays}
            error={errors.remindBeforeDays}
            required
          />
          <button class="btn">{rule.save}</button>
        </form>
      </>
    ),
  };
}
