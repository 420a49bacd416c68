import { type AccountView, Problem } from '@loket/contracts';
import type { FormSection, Sop } from '@loket/sop';

/** The service by which a holder asks to have an account changed. */
export const ACCOUNT_CHANGE = 'account-change';

/** The form's choice that stands for an account as it is. */
export const wantedNow = ({ purposes }: Pick<AccountView, 'purposes'>): string | undefined =>
  purposes.length > 1 ? 'both' : purposes[0];

/** What the page asks: all but the holder's name, and no choice that would change nothing. */
export function changeSection({ form }: Pick<Sop, 'form'>, account: Pick<AccountView, 'purposes'>): FormSection {
  const [section] = form;
  if (section === undefined) throw new Problem('not-found');
  const now = wantedNow(account);
  return {
    ...section,
    fields: section.fields
      .filter(({ key }) => key !== 'name')
      .map((field) =>
        field.choices === undefined ? field : { ...field, choices: field.choices.filter(({ value }) => value !== now) },
      ),
  };
}
