import { defineSop } from '@loket/sop';
import { definition as opening } from '../definition';
import { change } from './form';
import { steps } from './table';

/**
 * Change of an account's purpose, or its deactivation on its holder's wish. The SOP SITAMAS knows accounts of two kinds
 * (3 and 4) and is silent about changing one: the office decides as it does on opening, within the same time.
 */
export const definition = defineSop({
  ...opening,
  service: 'account-change',
  code: 'PAK',
  runsOn: 'table',
  title: { id: 'Perubahan akun', en: 'Change of account' },
  summary: {
    id: 'Menambah atau mengganti keperluan akun, atau menonaktifkan akun.',
    en: 'Add or change what an account is for, or have it deactivated.',
  },
  product: { id: 'Akun yang diperbarui', en: 'Changed account' },
  filedBy: 'account-holder',
  identity: { ...opening.identity, related: ['Daftar akun'] },
  steps,
  endings: [
    { key: 'changed', label: { id: 'Akun diubah', en: 'Account changed' } },
    { key: 'refused', label: { id: 'Ditolak', en: 'Refused' } },
  ],
  form: [change],
});
