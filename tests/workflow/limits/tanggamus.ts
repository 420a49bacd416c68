import { definition as callCentreRequest } from '@loket/call-centre-request';
import { type Story, type StoriedOffice, at } from './story';

const untilRegistration = ['call-intake', 'whatsapp-intake', 'data-intake', 'file-print', 'registration'];
const untilSending = ['data-entry', 'signature', 'printing', 'second-verification', 'sorting', 'sending'];
const untilMinutes = ['delivery-minutes', 'minutes-signature'];
const afterwards = ['delivery', 'unit-receipt', 'collection', 'archiving'];

// "1 hari" twice: 10 November until the file is registered, then 16 November until the minutes are signed.
const late: Story = {
  service: 'call-centre-request',
  told: 'two times one working day pass, the second from the registration on',
  filed: '2026-11-09T10:00',
  moments: [
    at('2026-11-13T09:00', ...untilRegistration),
    at('2026-11-16T09:00', 'approval'),
    at('2026-11-19T09:00', ...untilSending, ...untilMinutes, ...afterwards),
  ],
  ending: 'archived',
  ledger: {
    'registration-day': [
      'started 2026-11-09T10:00, due 2026-11-10T16:00',
      'warned 2026-11-10T07:30',
      'overdue 2026-11-10T16:00',
      'escalated 2026-11-11T16:00',
      'escalated 2026-11-12T16:00',
      'missed 2026-11-13T09:00',
    ],
    'document-day': [
      'started 2026-11-13T09:00, due 2026-11-16T16:00',
      'warned 2026-11-16T07:30',
      'overdue 2026-11-16T16:00',
      'escalated 2026-11-17T16:00',
      'escalated 2026-11-18T16:00',
      'missed 2026-11-19T09:00',
    ],
  },
};

// Collection and archiving come days after the last clock has ended.
const inTime: Story = {
  service: 'call-centre-request',
  told: 'two times one working day are kept in their last minutes',
  filed: '2026-11-23T10:00',
  moments: [
    at('2026-11-24T15:59', ...untilRegistration),
    at('2026-11-25T15:59', 'approval', ...untilSending, ...untilMinutes),
    at('2026-12-01T10:00', ...afterwards),
  ],
  ending: 'archived',
  ledger: {
    'registration-day': [
      'started 2026-11-23T10:00, due 2026-11-24T16:00',
      'warned 2026-11-24T07:30',
      'met 2026-11-24T15:59',
    ],
    'document-day': [
      'started 2026-11-24T15:59, due 2026-11-25T16:00',
      'warned 2026-11-25T07:30',
      'met 2026-11-25T15:59',
    ],
  },
};

/** Monday to Thursday 07.30–12.00 and 13.00–16.00, Friday 07.30–11.30 and 13.00–16.30 WIB. */
export const tanggamus: StoriedOffice = {
  ...{ agency: 'disdukcapil-tanggamus', hours: 'perpres-wib', offset: '+07:00' },
  sops: [callCentreRequest],
  stories: [late, inTime],
};
