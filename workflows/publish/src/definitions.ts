import { changeDefinition as accountChange, definition as accountOpening } from '@loket/account-opening';
import { definition as attributePermit } from '@loket/attribute-permit';
import { definition as callCentreRequest } from '@loket/call-centre-request';
import { definition as complaint } from '@loket/complaint';
import { definition as consultation } from '@loket/consultation';
import { definition as dataEntry } from '@loket/data-entry';
import { definition as existenceCertificate } from '@loket/existence-certificate';
import { definition as grantProposal } from '@loket/grant-proposal';
import { definition as heirLetter } from '@loket/heir-letter';
import { definition as institutionalAdvice } from '@loket/institutional-advice';
import { definition as ktpRecording } from '@loket/ktp-recording';
import { definition as ormasChange } from '@loket/ormas-change';
import { definition as ormasRenewal } from '@loket/ormas-renewal';
import { definition as referenceLetter } from '@loket/reference-letter';
import { definition as registration } from '@loket/registration';
import { definition as reporting } from '@loket/reporting';
import { definition as reportingCertificate } from '@loket/reporting-certificate';
import { definition as semesterReport } from '@loket/semester-report';
import type { Sop } from '@loket/sop';

/** Every SOP and the folder under workflows/ that is its own. */
export const definitions: readonly { readonly folder: string; readonly sop: Sop }[] = [
  { folder: 'registration', sop: registration },
  // Their letters are the registration's.
  { folder: 'registration', sop: ormasRenewal },
  { folder: 'registration', sop: ormasChange },
  { folder: 'reporting', sop: reporting },
  { folder: 'account-opening', sop: accountOpening },
  { folder: 'account-opening', sop: accountChange },
  { folder: 'consultation', sop: consultation },
  { folder: 'complaint', sop: complaint },
  { folder: 'ktp-recording', sop: ktpRecording },
  { folder: 'reference-letter', sop: referenceLetter },
  { folder: 'heir-letter', sop: heirLetter },
  { folder: 'existence-certificate', sop: existenceCertificate },
  { folder: 'reporting-certificate', sop: reportingCertificate },
  { folder: 'semester-report', sop: semesterReport },
  { folder: 'attribute-permit', sop: attributePermit },
  { folder: 'grant-proposal', sop: grantProposal },
  { folder: 'institutional-advice', sop: institutionalAdvice },
  { folder: 'call-centre-request', sop: callCentreRequest },
  { folder: 'data-entry', sop: dataEntry },
];
