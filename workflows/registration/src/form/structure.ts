import type { FormSection } from '@loket/sop';
import { officer } from './officer';
import { yesNo } from './yes-no';

const oneNamePerLine = { id: 'Satu nama per baris', en: 'One name per line' };
const oneNameIfAny = { id: 'Satu nama per baris; kosongkan bila tidak ada', en: 'One name per line; empty if none' };

export const structure: FormSection = {
  key: 'structure',
  title: { id: 'Struktur Organisasi', en: 'Structure of the organisation' },
  fields: [
    { key: 'founders', kind: 'list', label: { id: 'Pendiri', en: 'Founders' }, hint: oneNamePerLine, required: true },
    { key: 'patrons', kind: 'list', label: { id: 'Pembina', en: 'Patrons' }, hint: oneNameIfAny, required: false },
    { key: 'advisers', kind: 'list', label: { id: 'Penasehat', en: 'Advisers' }, hint: oneNameIfAny, required: false },
    ...officer('chair', { id: 'Ketua', en: 'Chair' }),
    ...officer('secretary', { id: 'Sekretaris', en: 'Secretary' }),
    ...officer('treasurer', { id: 'Bendahara', en: 'Treasurer' }),
    {
      key: 'termStart',
      kind: 'year',
      label: { id: 'Masa Bakti: tahun awal', en: 'Term of office: first year' },
      group: { id: 'Masa Bakti', en: 'Term of office' },
      required: true,
    },
    {
      key: 'termEnd',
      kind: 'year',
      label: { id: 'Masa Bakti: tahun akhir', en: 'Term of office: last year' },
      required: true,
      notBefore: 'termStart',
    },
    {
      key: 'officialsOnBoard',
      kind: 'choice',
      label: {
        id: 'Ada pejabat atau tokoh masyarakat dalam kepengurusan',
        en: 'Officials or public figures are on the board',
      },
      hint: { id: 'Bila ya, diperlukan pernyataan kesediaan tertulis', en: 'If so, their written consent is needed' },
      required: true,
      choices: yesNo,
    },
  ],
};
