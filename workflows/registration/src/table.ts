import type { DocumentRequirement, Step } from '@loket/sop';
import { fieldVerification } from './field-verification/rows';
import { approval } from './rows/approval';
import { issuanceAndHandOver } from './rows/issuance';
import { ministryVerification } from './rows/ministry-verification';
import { provincialVerification } from './rows/provincial-verification';
import { refusalRows } from './rows/refusal';
import type { RowTimes } from './rows/row-times';

/** The rows of a registration; a renewal and a change go by the same rules (Permendagri 57/2017 arts 23–27). */
export const tableOf = (documents: readonly DocumentRequirement[], times: RowTimes): readonly Step[] => [
  provincialVerification(documents, times),
  ...fieldVerification,
  ministryVerification(documents, times),
  approval(times),
  ...issuanceAndHandOver,
  ...refusalRows,
];
