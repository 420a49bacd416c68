import { type AccountPurpose, type AccountRequest, Problem, accountPurposes } from '@loket/contracts';
import type { CaseRow } from '../transitions/case-row';

/** What the choices of an account's change stand for. */
const purposesWanted: Readonly<Record<string, readonly AccountPurpose[]>> = {
  registrant: ['registrant'],
  reporter: ['reporter'],
  both: accountPurposes,
  none: [],
};

/** What a case asks of accounts: a new account, or a change of its applicant's own. Throws `not-found` for any other. */
export function accountRequestOf({ agency, account_id, form }: CaseRow): AccountRequest {
  const { name, email, phone = '', address = '', purpose, wanted } = form;
  if (account_id !== null) {
    const purposes = purposesWanted[wanted ?? ''];
    if (purposes === undefined) throw new Problem('not-found');
    return { kind: 'change', agency, accountId: account_id, purposes };
  }
  const known = accountPurposes.find((each) => each === purpose);
  if (name === undefined || email === undefined || known === undefined) throw new Problem('not-found');
  return { kind: 'opening', agency, name, email, phone, address, purpose: known };
}
