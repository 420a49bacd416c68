import { onwards, type Step, type Text } from '@loket/sop';

const row = { office: 'case-office', completeness: [] } as const;

const sourcePageMissing: Text = {
  id: 'Halaman sumber yang memuat baris ini tidak ada; ditulis menurut pelaksana pada kepala tabel',
  en: 'The page of the source with this row is missing; written after the executors in the header',
};

/** Delivery, collection and archiving: their executors stand in the header, their rows on a page that the source lacks. */
export const closing: readonly Step[] = [
  {
    ...row,
    key: 'delivery',
    title: { id: 'Pengantaran', en: 'Delivery' },
    activity: { id: 'Mengantar dokumen ke UPT', en: 'Deliver the document to the UPT' },
    executor: 'courier',
    remark: sourcePageMissing,
    outcomes: {
      done: {
        ...onwards('Diantar', 'Delivered', 'unit-receipt'),
        entries: [{ key: 'deliveredOn', kind: 'date', label: { id: 'Tanggal diantar', en: 'Date of delivery' } }],
      },
    },
  },
  {
    ...row,
    key: 'unit-receipt',
    title: { id: 'Penerimaan UPT', en: 'Receipt by the UPT' },
    activity: {
      id: 'Menerima dokumen dan menandatangani berita acara',
      en: 'Receive the document and sign the minutes',
    },
    executor: 'technical-unit',
    remark: sourcePageMissing,
    outcomes: {
      done: {
        ...onwards('Diterima', 'Received', 'collection'),
        entries: [{ key: 'receivedBy', kind: 'text', label: { id: 'Diterima oleh', en: 'Received by' } }],
      },
    },
  },
  {
    ...row,
    key: 'collection',
    title: { id: 'Pengambilan', en: 'Collection' },
    activity: { id: 'Menyerahkan dokumen kepada pemohon', en: 'Hand the document to the applicant' },
    executor: 'collection-officer',
    remark: sourcePageMissing,
    outcomes: {
      done: {
        ...onwards('Diambil', 'Collected', 'archiving'),
        entries: [
          { key: 'collectedBy', kind: 'text', label: { id: 'Diambil oleh', en: 'Collected by' } },
          { key: 'collectedOn', kind: 'date', label: { id: 'Tanggal diambil', en: 'Date of collection' } },
        ],
      },
    },
  },
  {
    ...row,
    key: 'archiving',
    title: { id: 'Pengarsipan', en: 'Archiving' },
    activity: { id: 'Meregistrasi dan mengarsipkan berkas', en: 'Register and archive the file' },
    executor: 'archive-officer',
    remark: sourcePageMissing,
    outcomes: { done: onwards('Diarsipkan', 'Archived', 'archived') },
  },
];
