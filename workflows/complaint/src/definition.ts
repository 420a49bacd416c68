import { defineSop } from '@loket/sop';
import { clocks } from './categories';
import { complaintForm } from './form';
import { executors, identity, standard } from './identity';
import { table } from './table';

/** Pengelolaan Pengaduan, after the service standard of Kesbangpol Kota Pekalongan (component 6) and SP4N-LAPOR!. */
export const definition = defineSop({
  service: 'complaint',
  code: 'ADU',
  runsOn: 'complaint',
  title: { id: 'Pengaduan', en: 'Complaint' },
  summary: {
    id: 'Sampaikan keluhan, dugaan pelanggaran, permintaan informasi, atau saran tentang layanan; boleh tanpa nama.',
    en: 'Complain, report misconduct, ask for information or suggest something about a service; anonymously if you wish.',
  },
  legalBasis: [
    'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
    'Standar pelayanan Badan Kesatuan Bangsa dan Politik Kota Pekalongan, komponen Pengelolaan Pengaduan',
  ],
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: { id: 'Jawaban dan penyelesaian pengaduan', en: 'An answer to the complaint and its settlement' },
  filedBy: 'public',
  enteredBy: ['complaint-officer'],
  authority: 'province',
  identity,
  standard,
  executors,
  clocks,
  steps: table,
  endings: [
    { key: 'solved', label: { id: 'Selesai', en: 'Solved' } },
    { key: 'closed', label: { id: 'Ditutup', en: 'Closed' } },
    { key: 'settled', label: { id: 'Diselesaikan Kepala Badan', en: 'Settled by the head of the agency' } },
    { key: 'referred', label: { id: 'Dilimpahkan kepada Inspektorat', en: 'Referred to the inspectorate' } },
    { key: 'rejected', label: { id: 'Ditolak', en: 'Rejected' } },
  ],
  // Whoever handled the case complained of: neither in lists nor by address, in search, exports or mail.
  excludes: { handlersOf: 'caseNumber', when: { field: 'reported', is: ['handler'] } },
  sla: { overdueTo: ['complaint-official'], escalatedTo: ['agency-head'] },
  form: [complaintForm],
  documents: [],
  letters: [],
});
