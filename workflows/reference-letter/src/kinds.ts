import type { Field } from '@loket/sop';

/** The seven kinds that the SOP's title names. */
export const kinds: NonNullable<Field['choices']> = [
  { value: 'police-record', label: { id: 'Surat Pengantar SKCK', en: 'For a police record (SKCK)' } },
  { value: 'moving', label: { id: 'Surat Pindah (Mutasi Data)', en: 'Letter of moving' } },
  { value: 'birth', label: { id: 'Surat Pengantar Penerbitan Akte Kelahiran', en: 'For a birth certificate' } },
  { value: 'death', label: { id: 'Surat Pengantar Penerbitan Akte Kematian', en: 'For a death certificate' } },
  { value: 'poverty', label: { id: 'SKTM', en: 'Certificate of poverty (SKTM)' } },
  { value: 'family-card', label: { id: 'Surat Pengantar Penerbitan KK', en: 'For a family card' } },
  { value: 'identity-card', label: { id: 'Surat Pengantar Penerbitan KTP', en: 'For an identity card' } },
];
