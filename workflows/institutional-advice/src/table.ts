import { onwards, type Step } from '@loket/sop';

const row = { office: 'case-office', completeness: [] } as const;

/** The source names the service alone; rows, executors and times are of the office. */
export const steps: readonly Step[] = [
  {
    ...row,
    key: 'asking',
    title: { id: 'Permintaan konsultasi', en: 'Request' },
    activity: { id: 'Menyampaikan hal yang dikonsultasikan', en: 'Say what advice is asked on' },
    executor: 'applicant',
    outcomes: { done: onwards('Disampaikan', 'Asked', 'register') },
  },
  {
    ...row,
    key: 'register',
    title: { id: 'Pencatatan', en: 'Register' },
    activity: { id: 'Mencatat konsultasi dalam buku konsultasi', en: 'Enter the consultation in the book' },
    executor: 'intake-officer',
    output: { id: 'Nomor konsultasi', en: 'Consultation number' },
    outcomes: {
      done: {
        ...onwards('Tercatat', 'Entered', 'advice'),
        entries: [
          {
            key: 'consultationNumber',
            kind: 'agenda-number',
            label: { id: 'Nomor konsultasi', en: 'Consultation number' },
          },
        ],
      },
    },
  },
  {
    ...row,
    key: 'advice',
    title: { id: 'Konsultasi', en: 'Advice' },
    activity: { id: 'Memberi konsultasi kelembagaan', en: 'Give institutional advice' },
    executor: 'organisation-staff',
    outcomes: {
      answer: {
        ...onwards('Dijawab', 'Answered', 'answered'),
        entries: [{ key: 'advice', kind: 'long-text', label: { id: 'Saran yang diberikan', en: 'Advice given' } }],
      },
      refer: {
        label: { id: 'Teruskan kepada Kasubbid / Kabid', en: 'Pass to the head' },
        told: { id: 'Diteruskan', en: 'Passed on' },
        leadsTo: 'further-advice',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  {
    ...row,
    key: 'further-advice',
    title: { id: 'Konsultasi lanjutan', en: 'Further advice' },
    activity: { id: 'Memberi konsultasi lanjutan', en: 'Give further advice' },
    executor: 'section-head',
    outcomes: {
      answer: {
        ...onwards('Dijawab', 'Answered', 'answered'),
        entries: [{ key: 'advice', kind: 'long-text', label: { id: 'Saran yang diberikan', en: 'Advice given' } }],
      },
    },
  },
];
