import type { Step } from '@loket/sop';

/** An SKT is issued or refused (Permendagri 57/2017 art. 9): a refusal is a letter too, with its reasons. */
export const refusalRows: readonly Step[] = [
  {
    key: 'refusal',
    title: { id: 'Surat penolakan', en: 'Letter of refusal' },
    activity: {
      id: 'Menerbitkan surat penolakan beserta alasannya',
      en: 'Issue the letter of refusal with its reasons',
    },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    output: { id: 'Surat penolakan', en: 'Letter of refusal' },
    act: 'issue-letter',
    letter: 'refusal',
    aside: true,
    outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'refusal-hand-over' } },
  },
  {
    key: 'refusal-hand-over',
    title: { id: 'Penyampaian penolakan', en: 'Delivery of the refusal' },
    activity: { id: 'Menyampaikan surat penolakan kepada Pendaftar', en: 'Send the refusal to the registrant' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    act: 'hand-over',
    letter: 'refusal',
    aside: true,
    outcomes: { done: { label: { id: 'Disampaikan', en: 'Delivered' }, leadsTo: 'refused' } },
  },
];
