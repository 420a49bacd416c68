import { definition as existenceCertificate } from '@loket/existence-certificate';
import { type Story, type StoriedOffice, CORRECTION, at } from './story';

// Both clocks start with the acceptance: 9, 10 and 11 September for completion, 14 and 15 for the whole. The file that
// went back to the Kasi stays in the office: completion runs on, and the row begins anew with 17, 18 and 21 September.
const late: Story = {
  service: 'existence-certificate',
  told: "three and five working days pass, the third on a Friday at eleven, and the head's return stops neither",
  filed: '2026-09-07T08:30',
  moments: [
    at('2026-09-07T09:00', 'check', 'acceptance return'),
    at('2026-09-08T08:45', CORRECTION),
    at('2026-09-08T09:00', 'acceptance'),
    at('2026-09-16T10:00', 'field-verification'),
    at('2026-09-16T11:00', 'signature return'),
    at('2026-09-17T09:00', 'field-verification'),
    at('2026-09-17T15:00', 'signature'),
    at('2026-09-18T09:00', 'call', 'hand-over'),
  ],
  ending: 'done',
  ledger: {
    'field-verification': [
      'started 2026-09-08T09:00, due 2026-09-11T11:00',
      'warned 2026-09-11T08:00',
      'overdue 2026-09-11T11:00',
      'escalated 2026-09-14T16:00',
      'escalated 2026-09-15T16:00',
      'missed 2026-09-16T10:00',
      'started 2026-09-16T11:00, due 2026-09-21T16:00',
      'met 2026-09-17T09:00',
    ],
    completion: [
      'started 2026-09-08T09:00, due 2026-09-11T11:00',
      'warned 2026-09-11T08:00',
      'overdue 2026-09-11T11:00',
      'escalated 2026-09-14T16:00',
      'escalated 2026-09-15T16:00',
      'missed 2026-09-17T15:00',
    ],
    promise: [
      'started 2026-09-08T09:00, due 2026-09-15T16:00',
      'warned 2026-09-15T08:00',
      'overdue 2026-09-15T16:00',
      'escalated 2026-09-16T16:00',
      'escalated 2026-09-17T16:00',
      'missed 2026-09-18T09:00',
    ],
  },
};

const inTime: Story = {
  service: 'existence-certificate',
  told: 'signed before Friday eleven and handed over on the fifth day, both times are kept',
  filed: '2026-09-22T08:30',
  moments: [
    at('2026-09-22T09:00', 'check', 'acceptance'),
    at('2026-09-24T14:00', 'field-verification'),
    at('2026-09-25T10:59', 'signature'),
    at('2026-09-28T09:00', 'call'),
    at('2026-09-29T15:59', 'hand-over'),
  ],
  ending: 'done',
  ledger: {
    'field-verification': ['started 2026-09-22T09:00, due 2026-09-25T11:00', 'met 2026-09-24T14:00'],
    completion: ['started 2026-09-22T09:00, due 2026-09-25T11:00', 'warned 2026-09-25T08:00', 'met 2026-09-25T10:59'],
    promise: ['started 2026-09-22T09:00, due 2026-09-29T16:00', 'warned 2026-09-29T08:00', 'met 2026-09-29T15:59'],
  },
};

/** Monday to Thursday 08.00–12.00 and 13.00–16.00, Friday 08.00–11.00 WIB. */
export const pekalongan: StoriedOffice = {
  ...{ agency: 'kesbangpol-pekalongan', hours: 'pekalongan', offset: '+07:00' },
  sops: [existenceCertificate],
  stories: [late, inTime],
};
