import { inTransaction, rows } from '@loket/database';
import type { Field, Sop, Step } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import { seedCalendar } from '@loket/working-time';
import { adoptCalendar } from '../calendars/agency-calendar';
import { adoptEdition } from '../definitions/adopt-edition';
import { type OfficeInTest, ministry, province } from './given-office';
import { permitSop } from './permit-sop';

export const kobar = 'kesbangpol-kotawaringin-barat';
export const kapuas = 'kesbangpol-kapuas';

const text = (id: string) => ({ id, en: id });
const row = { office: 'case-office', completeness: [] } as const;
const asked = (key: string, label: string, kind: Field['kind'] = 'text'): Field => ({
  ...{ key, kind, label: text(label), required: true },
});

const review: Step = {
  ...row,
  key: 'review',
  title: text('Pemeriksaan'),
  activity: text('Memeriksa data'),
  executor: 'data-reviewer',
  outcomes: {
    accept: { label: text('Terima'), leadsTo: 'recording', tone: 'positive' },
    return: { label: text('Kembalikan'), leadsTo: 'applicant', reason: 'required' },
    duplicate: { label: text('Data ganda'), leadsTo: 'duplicate', reason: 'required', tone: 'grave' },
  },
};

const recording: Step = {
  ...row,
  key: 'recording',
  title: text('Pencatatan'),
  activity: text('Mencatat'),
  executor: 'system',
  act: 'enter-organisation',
  outcomes: { done: { label: text('Tercatat'), leadsTo: 'entered' } },
};

/** A service by which offices enter organisations of their own region. */
export const entrySop: Sop = {
  ...permitSop,
  service: 'organisation-entry',
  code: 'DTA',
  runsOn: 'dataEntry',
  filedBy: 'officer',
  enteredBy: ['enumerator'],
  executors: ['applicant', 'data-reviewer', 'system'].map((key) => ({ key, name: text(key) })),
  steps: [review, recording],
  endings: [
    { key: 'entered', label: text('Terdata') },
    { key: 'duplicate', label: text('Data ganda') },
  ],
  form: [
    {
      key: 'ormas',
      title: text('Ormas'),
      fields: [
        asked('organisationName', 'Nama Organisasi'),
        asked('termFrom', 'Tahun awal periode', 'year'),
        asked('chairName', 'Nama Ketua'),
      ],
    },
  ],
  documents: [
    { key: 'files', label: text('Berkas'), required: false, many: true, accepts: ['pdf'], maxBytes: 1_000_000 },
  ],
  letters: [],
};

/** Has the province and two kabupaten of it enter organisations. */
export const givenEntries = ({ source }: OfficeInTest): Promise<void> =>
  inTransaction(source, async () => {
    await rows(`INSERT INTO definition (hash, service, sop, templates) VALUES ($1, $2, $3, '{}')`, [
      ...[hashOf(entrySop), entrySop.service, entrySop],
    ]);
    for (const agency of [kobar, kapuas]) await adoptCalendar(agency, seedCalendar('perpres-wib'));
    for (const agency of [province, kobar, kapuas])
      await adoptEdition({
        ...{
          agency,
          service: entrySop.service,
          authority: 'province',
          ministryAgency: ministry,
          validFrom: '2026-01-01',
        },
      });
  });
