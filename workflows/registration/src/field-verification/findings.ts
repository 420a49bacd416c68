import type { OutcomeEntry, Text } from '@loket/sop';

const point = (key: string, id: string, en: string): OutcomeEntry => ({
  key,
  kind: 'choice',
  label: { id, en },
  choices: [
    { value: 'fits', label: { id: 'Sesuai', en: 'Fits' } },
    { value: 'differs', label: { id: 'Tidak sesuai', en: 'Does not fit' } },
    { value: 'unseen', label: { id: 'Tidak dapat diperiksa', en: 'Could not be checked' } },
  ],
});

const photo = (key: string, label: Text): OutcomeEntry => ({ key, kind: 'photo', label });

/** What the team's lead enters of a visit: the points of the office's checklist (a local default), photos, place and conclusion. */
export const findings: readonly OutcomeEntry[] = [
  photo('photoFront', { id: 'Foto sekretariat tampak depan', en: 'Photo of the front of the secretariat' }),
  { ...photo('photoInside', { id: 'Foto ruang sekretariat', en: 'Photo of the rooms' }), optional: true },
  {
    ...photo('photoMeeting', { id: 'Foto tim bersama pengurus', en: 'Photo of the team with the board' }),
    optional: true,
  },
  {
    key: 'visitedOn',
    kind: 'date',
    label: { id: 'Tanggal kunjungan', en: 'Date of the visit' },
    past: true,
  },
  {
    key: 'placeVisited',
    kind: 'text',
    label: { id: 'Tempat yang didatangi', en: 'Place visited' },
    hint: { id: 'Alamat yang ditemukan di lapangan', en: 'The address as found' },
  },
  {
    key: 'visitPosition',
    kind: 'position',
    label: { id: 'Posisi', en: 'Position' },
    hint: {
      id: 'Lintang, bujur; misalnya -2.2096, 113.9108',
      en: 'Latitude, longitude; for example -2.2096, 113.9108',
    },
    optional: true,
  },
  point('pointAddress', 'Alamat sekretariat', 'Address of the secretariat'),
  point('pointNameBoard', 'Papan nama', 'Name board'),
  point('pointBoard', 'Keberadaan pengurus', 'Board members found'),
  point('pointActivity', 'Kegiatan organisasi', 'Activity of the organisation'),
  point('pointPapers', 'Dokumen asli', 'Original documents'),
  {
    key: 'finding',
    kind: 'long-text',
    label: { id: 'Uraian temuan', en: 'What was found' },
    hint: { id: 'Jelaskan setiap butir yang tidak sesuai', en: 'Explain every point that does not fit' },
  },
  {
    key: 'conclusion',
    kind: 'choice',
    label: { id: 'Kesimpulan', en: 'Conclusion' },
    choices: [
      { value: 'fits', label: { id: 'Sesuai dengan berkas', en: 'Fits the file' } },
      { value: 'differs', label: { id: 'Tidak sesuai dengan berkas', en: 'Does not fit the file' } },
    ],
  },
];
