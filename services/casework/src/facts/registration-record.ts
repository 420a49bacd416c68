import type { RegistrationRecord } from '@loket/contracts';
import type { CaseRow } from '../transitions/case-row';

/** What registry enters of an approved registration. */
export const registrationRecordOf = (kase: CaseRow): RegistrationRecord => ({
  caseId: kase.id,
  service: kase.service,
  agency: kase.agency,
  accountId: kase.account_id,
  ministryNumber: kase.entries['ministryNumber'] ?? null,
  ministryDate: kase.entries['ministryDate'] ?? null,
  values: kase.form,
});
