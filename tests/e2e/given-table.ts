import { type Sop, type Step, type Text } from '@loket/sop';

const text = (id: string, en = id): Text => ({ id, en });
const clerk = 'provincial-verifier';

const intake: Step = {
  ...{ key: 'intake', title: text('Penerimaan', 'Intake'), activity: text('Menerima permohonan', 'Take it in') },
  ...{ executor: clerk, office: 'case-office', completeness: [] },
  within: { kind: 'days', budget: 5, provenance: 'local default' },
  outcomes: {
    approve: { label: text('Teruskan', 'Pass on'), leadsTo: 'approval', tone: 'positive' },
    refuse: { label: text('Tolak', 'Refuse'), leadsTo: 'refused', reason: 'required', tone: 'grave' },
  },
};

const approval: Step = {
  ...{ key: 'approval', title: text('Pengesahan', 'Approval'), activity: text('Mengesahkan', 'Approve') },
  ...{ executor: 'agency-head', office: 'case-office', completeness: [] },
  within: { kind: 'days', budget: 2, provenance: 'local default' },
  outcomes: {
    approve: { label: text('Sahkan', 'Approve'), leadsTo: 'done', tone: 'positive' },
    return: { label: text('Kembalikan', 'Return'), leadsTo: 'intake', reason: 'required' },
  },
};

/** A service that no build knows, worked by people of the demonstration; each test publishes one of its own. */
export const tableOf = (service: string): Sop => ({
  ...{ service, code: 'UJI', runsOn: 'table', filedBy: 'public', authority: 'province', legalBasis: ['Perda 1/2026'] },
  title: text(`Layanan ${service}`, `Service ${service}`),
  summary: text('Layanan yang terbit sebagai data', 'A service published as data'),
  cost: text('Tidak dipungut biaya', 'Free of charge'),
  product: text('Jawaban', 'Answer'),
  identity: {
    ...{ number: '01/SOP/UJI', createdOn: '2026-01-01', revision: 0, approvedBy: { post: 'Kepala Badan' } },
    ...{ qualification: [], related: [], equipment: [], warnings: [], records: [] },
  },
  executors: [
    { key: clerk, name: text('Petugas', 'Officer') },
    { key: 'section-head', name: text('Kepala Bidang', 'Head of section') },
    { key: 'agency-head', name: text('Kepala Badan', 'Head of the agency') },
  ],
  steps: [intake, approval],
  endings: [
    { key: 'done', label: text('Selesai', 'Done') },
    { key: 'refused', label: text('Ditolak', 'Refused') },
  ],
  form: [
    {
      ...{ key: 'person', title: text('Pemohon', 'Applicant') },
      fields: [{ key: 'name', kind: 'text', label: text('Nama', 'Name'), required: true }],
    },
  ],
  documents: [],
  letters: [],
});

/** The same table with its rows in a circle that nobody leaves. */
export const circleOf = (service: string): Sop => {
  const table = tableOf(service);
  const round = (step: Step, leadsTo: string): Step => ({
    ...step,
    outcomes: { approve: { label: text('Teruskan', 'Pass on'), leadsTo } },
  });
  return { ...table, steps: [round(intake, 'approval'), round(approval, 'intake')] };
};
