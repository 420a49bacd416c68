import { inTransaction, rows } from '@loket/database';
import type { Outcome, Sop, Step } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import { adoptEdition } from '../definitions/adopt-edition';
import { counterSop } from './counter-sop';
import { type OfficeInTest, ministry, province } from './given-office';

const text = (id: string) => ({ id, en: id });
const row = (key: string, leadsTo: string, more: Partial<Outcome> = {}): Step => ({
  ...({
    key,
    title: text(key),
    activity: text(key),
    executor: 'copyist',
    office: 'case-office',
    completeness: [],
  } as const),
  outcomes: { done: { label: text('Selesai'), leadsTo, tone: 'positive', ...more } },
});

/** A document asked for by telephone: it is uploaded, sorted by kecamatan, and sent. */
export const sortingSop: Sop = {
  ...counterSop,
  service: 'sorting-service',
  code: 'SRT',
  steps: [
    row('entry', 'sorting', { entries: [{ key: 'paper', kind: 'pdf', label: text('Berkas') }] }),
    { ...row('sorting', 'sending'), countsBy: 'district' },
    row('sending', 'sent', { tells: { message: 'document-sent', letter: 'paper' } }),
  ],
  endings: [{ key: 'sent', label: text('Dikirim') }],
  form: [
    {
      key: 'person',
      title: text('Pemohon'),
      fields: [
        { key: 'name', kind: 'text', label: text('Nama'), required: true },
        { key: 'email', kind: 'email', label: text('Email'), required: false },
        {
          ...{ key: 'district', kind: 'choice', label: text('Kecamatan'), required: true },
          choices: ['18.06.01', '18.06.20', '18.06.28'].map((value) => ({ value, label: text(value) })),
        },
      ],
    },
  ],
  letters: [
    { key: 'paper', title: text('Berkas'), template: 'permit.typ', numbering: 'letter', signed: true, body: 'paper' },
  ],
};

/** The office offers it from the beginning of 2026 on. */
export const publishSorting = (office: OfficeInTest): Promise<void> =>
  inTransaction(office.source, async () => {
    await rows(`INSERT INTO definition (hash, service, sop, templates) VALUES ($1, $2, $3, $4)`, [
      ...[hashOf(sortingSop), sortingSop.service, sortingSop, { 'permit.typ': 'template-hash' }],
    ]);
    await adoptEdition({
      ...{ agency: province, service: sortingSop.service, authority: 'province' },
      ...{ ministryAgency: ministry, validFrom: '2026-01-01' },
    });
  });
