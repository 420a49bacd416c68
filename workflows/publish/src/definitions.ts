import { definition as accountOpening } from '@loket/account-opening';
import { definition as heirLetter } from '@loket/heir-letter';
import { definition as ktpRecording } from '@loket/ktp-recording';
import { definition as referenceLetter } from '@loket/reference-letter';
import { definition as registration } from '@loket/registration';
import type { Sop } from '@loket/sop';

/** Every SOP and the folder under workflows/ that is its own. */
export const definitions: readonly { readonly folder: string; readonly sop: Sop }[] = [
  { folder: 'registration', sop: registration },
  { folder: 'account-opening', sop: accountOpening },
  { folder: 'ktp-recording', sop: ktpRecording },
  { folder: 'reference-letter', sop: referenceLetter },
  { folder: 'heir-letter', sop: heirLetter },
];
