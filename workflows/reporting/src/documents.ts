import type { DocumentRequirement } from '@loket/sop';

const MEGABYTE = 1024 * 1024;
const scan = { accepts: ['pdf', 'jpg', 'png'], maxBytes: 2 * MEGABYTE } as const;

/**
 * Permendagri 57/2017 art. 39 asks for the report, signed by both. The source names "dokumen-dokumen syarat pelaporan"
 * and none of them: what proves a change, and photos, are a local default.
 */
export const documents: readonly DocumentRequirement[] = [
  {
    key: 'report',
    label: { id: 'Laporan perkembangan dan kegiatan', en: 'Report on development and activities' },
    hint: { id: 'Ditandatangani ketua dan sekretaris', en: 'Signed by chair and secretary' },
    required: true,
    accepts: ['pdf'],
    maxBytes: 10 * MEGABYTE,
  },
  {
    key: 'activity-photos',
    label: { id: 'Foto kegiatan', en: 'Photos of activities' },
    hint: {
      id: 'Satu berkas; beberapa foto dapat digabung menjadi PDF',
      en: 'One file; photos may be put into one PDF',
    },
    required: false,
    ...scan,
    maxBytes: 5 * MEGABYTE,
  },
  {
    key: 'board-decree',
    label: { id: 'SK susunan pengurus yang baru', en: 'Decree on the new board' },
    required: true,
    when: { field: 'boardChanged', is: ['yes'] },
    ...scan,
  },
  {
    key: 'domicile-letter',
    label: { id: 'Surat keterangan domisili yang baru', en: 'New letter of domicile' },
    hint: { id: 'Dari lurah atau kepala desa', en: 'From the head of the village' },
    required: true,
    when: { field: 'addressChanged', is: ['yes'] },
    ...scan,
  },
];
