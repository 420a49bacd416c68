import type { Sop } from '@loket/sop';
import { dateInWords } from '@loket/working-time';
import type { SopOffice } from './office';

/** What the identity table prints (PermenPANRB 35/2012); an empty text prints as a dash. */
export interface IdentityBlock {
  readonly number: string;
  readonly createdOn: string;
  readonly revisedOn: string;
  readonly effectiveOn: string;
  readonly approval: { readonly post: string; readonly name: string; readonly nip: string };
  readonly name: string;
  /** The pairs below, left and right. */
  readonly pairs: readonly (readonly [ListUnder, ListUnder])[];
  /** How often the table has been amended, for the footer. */
  readonly edition: string;
}

interface ListUnder {
  readonly title: string;
  readonly items: readonly string[];
}

/** Where the SOP names only the post of who approves it, the head of the office signs. */
export function identityBlock({ identity, title, legalBasis }: Sop, { head }: SopOffice): IdentityBlock {
  const { approvedBy, revision } = identity;
  const edition = revision > 0 ? `revisi ke-${revision}` : 'terbitan pertama';
  const revisedOn = dateOf(identity.revisedOn);
  return {
    number: identity.number,
    createdOn: dateOf(identity.createdOn),
    revisedOn: revision > 0 && revisedOn !== '' ? `${revisedOn} (${edition})` : revisedOn,
    effectiveOn: dateOf(identity.effectiveOn),
    approval: {
      post: approvedBy.post,
      name: approvedBy.name ?? head.name,
      nip: spaced((approvedBy.name === undefined ? head.nip : approvedBy.nip) ?? ''),
    },
    name: title.id,
    pairs: [
      [list('Dasar Hukum', legalBasis), list('Kualifikasi Pelaksana', identity.qualification)],
      [list('Keterkaitan', identity.related), list('Peralatan/Perlengkapan', identity.equipment)],
      [list('Peringatan', identity.warnings), list('Pencatatan dan Pendataan', identity.records)],
    ],
    edition,
  };
}

const list = (title: string, items: readonly string[]): ListUnder => ({ title, items });

/** A date without its weekday. */
const dateOf = (date: string | undefined): string =>
  date === undefined ? '' : (dateInWords(date).split(', ').at(-1) ?? '');

/** An NIP as it is written: date of birth, month of appointment, sex, serial. */
const spaced = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');
