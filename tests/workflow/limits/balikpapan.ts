import { definition as attributePermit } from '@loket/attribute-permit';
import { definition as grantProposal } from '@loket/grant-proposal';
import { definition as institutionalAdvice } from '@loket/institutional-advice';
import { definition as reportingCertificate } from '@loket/reporting-certificate';
import { definition as semesterReport } from '@loket/semester-report';
import { type Story, type StoriedOffice, CORRECTION, at } from './story';

// 16, 17 and 25 March: 18 to 24 March are Nyepi, Idul Fitri, their collective leave and a weekend.
const semesterLate: Story = {
  service: 'semester-report',
  told: 'three working days pass over Nyepi and Idul Fitri',
  filed: '2026-03-13T10:00',
  moments: [at('2026-03-30T09:00', 'agenda', 'check', 'acceptance', 'hand-over')],
  ending: 'handed-over',
  ledger: {
    promise: [
      'started 2026-03-13T10:00, due 2026-03-25T16:00',
      'warned 2026-03-25T07:30',
      'overdue 2026-03-25T16:00',
      'escalated 2026-03-26T16:00',
      'escalated 2026-03-27T16:30',
      'missed 2026-03-30T09:00',
    ],
  },
};

// 2, 6 and 7 April: 3 April is Good Friday.
const semesterInTime: Story = {
  service: 'semester-report',
  told: 'three working days are kept in the last minute',
  filed: '2026-04-01T10:00',
  moments: [at('2026-04-06T15:00', 'agenda', 'check', 'acceptance'), at('2026-04-07T15:59', 'hand-over')],
  ending: 'handed-over',
  ledger: {
    promise: ['started 2026-04-01T10:00, due 2026-04-07T16:00', 'warned 2026-04-07T07:30', 'met 2026-04-07T15:59'],
  },
};

const adviceInTime: Story = {
  service: 'institutional-advice',
  told: 'two working days are kept',
  filed: '2026-04-16T10:00',
  moments: [at('2026-04-16T10:05', 'register'), at('2026-04-17T16:29', 'advice')],
  ending: 'answered',
  ledger: { promise: ['started 2026-04-16T10:00, due 2026-04-20T16:00', 'met 2026-04-17T16:29'] },
};

// 29 and 30 April, 4, 5 and 6 May: 1 May is Labour Day.
const permitInTime: Story = {
  service: 'attribute-permit',
  told: 'five working days are kept, though the head had it reviewed again',
  filed: '2026-04-28T10:00',
  moments: [
    at('2026-04-29T10:00', 'agenda', 'check', 'review'),
    at('2026-04-30T10:00', 'signature return', 'review'),
    at('2026-05-06T15:58', 'signature'),
    at('2026-05-06T15:59', 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    promise: ['started 2026-04-28T10:00, due 2026-05-06T16:00', 'warned 2026-05-06T07:30', 'met 2026-05-06T15:59'],
  },
};

// Half past midnight in Balikpapan, still the day before in Jakarta: the day of arrival is 12 May. Then 13 and 18 May:
// 14 May is Ascension Day, 15 May collective leave.
const adviceLate: Story = {
  service: 'institutional-advice',
  told: 'two working days pass, counted by the date in Balikpapan',
  filed: '2026-05-12T00:30',
  moments: [at('2026-05-13T09:00', 'register', 'advice refer'), at('2026-05-21T09:00', 'further-advice')],
  ending: 'answered',
  ledger: {
    promise: [
      'started 2026-05-12T00:30, due 2026-05-18T16:00',
      'warned 2026-05-18T07:30',
      'overdue 2026-05-18T16:00',
      'escalated 2026-05-19T16:00',
      'escalated 2026-05-20T16:00',
      'missed 2026-05-21T09:00',
    ],
  },
};

// 25, 26 and 29 May, 2 and 3 June: 27 and 28 May are Idul Adha and its leave, 1 June is Pancasila Day.
const permitLate: Story = {
  service: 'attribute-permit',
  told: 'five working days pass, and a refusal ends them as a permit does',
  filed: '2026-05-22T10:00',
  moments: [at('2026-05-25T10:00', 'agenda', 'check', 'review'), at('2026-06-08T09:00', 'signature refuse')],
  ending: 'refused',
  ledger: {
    promise: [
      'started 2026-05-22T10:00, due 2026-06-03T16:00',
      'warned 2026-06-03T07:30',
      'overdue 2026-06-03T16:00',
      'escalated 2026-06-04T16:00',
      'escalated 2026-06-05T16:30',
      'missed 2026-06-08T09:00',
    ],
  },
};

const untilFieldVisit = ['agenda', 'routing', 'staff-check', 'review', 'completeness', 'field-officer'];
const untilSignature = ['findings', 'registration-number', 'draft', 'signature'];

// Promised: 9 to 12, 15, 17 to 19, 22 to 26 and 29 June. The visit: 15, 17 and 18 June. 16 June is the Islamic New Year.
const certificateLate: Story = {
  service: 'reporting-certificate',
  told: 'three days for the visit and fourteen for the whole pass each on its own',
  filed: '2026-06-08T09:00',
  moments: [
    at('2026-06-12T14:00', ...untilFieldVisit),
    at('2026-06-23T09:00', 'field-visit'),
    at('2026-07-02T09:00', ...untilSignature, 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    'field-visit': [
      'started 2026-06-12T14:00, due 2026-06-18T16:00',
      'warned 2026-06-18T07:30',
      'overdue 2026-06-18T16:00',
      'escalated 2026-06-19T16:30',
      'escalated 2026-06-22T16:00',
      'missed 2026-06-23T09:00',
    ],
    promise: [
      'started 2026-06-08T09:00, due 2026-06-29T16:00',
      'warned 2026-06-29T07:30',
      'overdue 2026-06-29T16:00',
      'escalated 2026-06-30T16:00',
      'escalated 2026-07-01T16:00',
      'missed 2026-07-02T09:00',
    ],
  },
};

const certificateInTime: Story = {
  service: 'reporting-certificate',
  told: 'three days for the visit and fourteen for the whole are kept',
  filed: '2026-07-06T09:00',
  moments: [
    at('2026-07-10T14:00', ...untilFieldVisit),
    at('2026-07-15T15:59', 'field-visit'),
    at('2026-07-24T16:29', ...untilSignature, 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    'field-visit': [
      'started 2026-07-10T14:00, due 2026-07-15T16:00',
      'warned 2026-07-15T07:30',
      'met 2026-07-15T15:59',
    ],
    promise: ['started 2026-07-06T09:00, due 2026-07-24T16:30', 'warned 2026-07-24T07:30', 'met 2026-07-24T16:29'],
  },
};

// 4 August, then 10 to 14, 18 to 21, 24 and 26 to 28: the applicant has the file when 5, 6 and 7 August close; 17 August
// is Independence Day, 25 August the Prophet's birthday. The visit: 12, 13 and 14 August.
const grantLate: Story = {
  service: 'grant-proposal',
  told: 'fourteen working days pass, without those on which the applicant had the file',
  filed: '2026-08-03T09:00',
  moments: [
    at('2026-08-05T10:00', 'agenda', 'check return'),
    at('2026-08-10T10:00', CORRECTION),
    at('2026-08-11T10:00', 'check'),
    at('2026-08-20T09:00', 'field-visit'),
    at('2026-09-02T09:00', 'review', 'signature', 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    'field-visit': [
      'started 2026-08-11T10:00, due 2026-08-14T16:30',
      'warned 2026-08-14T07:30',
      'overdue 2026-08-14T16:30',
      'escalated 2026-08-18T16:00',
      'escalated 2026-08-19T16:00',
      'missed 2026-08-20T09:00',
    ],
    promise: [
      'started 2026-08-03T09:00, due 2026-08-24T16:00',
      'stopped 2026-08-05T10:00',
      'resumed 2026-08-10T10:00',
      'warned 2026-08-28T07:30',
      'overdue 2026-08-28T16:30',
      'escalated 2026-08-31T16:00',
      'escalated 2026-09-01T16:00',
      'missed 2026-09-02T09:00',
    ],
  },
};

const grantInTime: Story = {
  service: 'grant-proposal',
  told: 'a proposal done on the day after it came is told as met twice',
  filed: '2026-09-03T09:00',
  moments: [
    at('2026-09-03T10:00', 'agenda', 'check'),
    at('2026-09-04T09:00', 'field-visit'),
    at('2026-09-04T16:00', 'review', 'signature', 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    'field-visit': ['started 2026-09-03T10:00, due 2026-09-08T16:00', 'met 2026-09-04T09:00'],
    promise: ['started 2026-09-03T09:00, due 2026-09-23T16:00', 'met 2026-09-04T16:00'],
  },
};

/** WITA; Monday to Thursday 07.30–12.00 and 13.00–16.00, Friday 07.30–11.30 and 13.00–16.30. */
export const balikpapan: StoriedOffice = {
  ...{ agency: 'kesbangpol-balikpapan', hours: 'perpres-wita', offset: '+08:00' },
  sops: [semesterReport, institutionalAdvice, attributePermit, reportingCertificate, grantProposal],
  stories: [
    ...[semesterLate, semesterInTime, adviceInTime, permitInTime, adviceLate, permitLate],
    ...[certificateLate, certificateInTime, grantLate, grantInTime],
  ],
};
