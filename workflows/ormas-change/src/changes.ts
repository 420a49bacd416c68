import type { Field, When } from '@loket/sop';

/** What an organisation has to report a change of (Permendagri 57/2017 art. 24). */
export const changes: NonNullable<Field['choices']> = [
  { value: 'name', label: { id: 'Nama', en: 'Name' } },
  { value: 'activity-field', label: { id: 'Bidang kegiatan', en: 'Field of activity' } },
  { value: 'npwp', label: { id: 'NPWP', en: 'NPWP (tax number)' } },
  { value: 'address', label: { id: 'Alamat', en: 'Address' } },
];

/** Asked for where one of these changes. */
export const whereChanged = (...is: readonly ('name' | 'activity-field' | 'npwp' | 'address')[]): When => ({
  field: 'changes',
  is,
});
