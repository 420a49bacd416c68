import { definition as heirLetter } from '@loket/heir-letter';
import { definition as ktpRecording } from '@loket/ktp-recording';
import { definition as referenceLetter } from '@loket/reference-letter';
import { type Story, type StoriedOffice, CORRECTION, at } from './story';

// Two minutes before the break: the first row escalates when the break begins, and again a minute after it.
const recordingLate: Story = {
  service: 'ktp-recording',
  told: 'thirty minutes pass around the break, and so do those of single rows',
  filed: '2026-10-01T11:58',
  moments: [
    at('2026-10-01T13:02', 'intake'),
    at('2026-10-01T13:20', 'siak-validation'),
    at('2026-10-01T13:20:30', 'data-verification'),
    at('2026-10-01T13:22', 'benroller-preparation'),
    at('2026-10-01T13:55', 'biometric-recording'),
    at('2026-10-01T14:00', 'fingerprint-for-truth'),
    at('2026-10-01T14:30', 'signature'),
  ],
  ending: 'handed-over',
  ledger: {
    intake: [
      'started 2026-10-01T11:58, due 2026-10-01T11:59',
      'warned 2026-10-01T11:58:48',
      'overdue 2026-10-01T11:59',
      'escalated 2026-10-01T12:00',
      'escalated 2026-10-01T13:01',
      'missed 2026-10-01T13:02',
    ],
    'siak-validation': [
      'started 2026-10-01T13:02, due 2026-10-01T13:07',
      'warned 2026-10-01T13:06',
      'overdue 2026-10-01T13:07',
      'escalated 2026-10-01T13:12',
      'escalated 2026-10-01T13:17',
      'missed 2026-10-01T13:20',
    ],
    'data-verification': ['started 2026-10-01T13:20, due 2026-10-01T13:21', 'met 2026-10-01T13:20:30'],
    'benroller-preparation': ['started 2026-10-01T13:20:30, due 2026-10-01T13:22:30', 'met 2026-10-01T13:22'],
    'biometric-recording': [
      'started 2026-10-01T13:22, due 2026-10-01T13:32',
      'warned 2026-10-01T13:30',
      'overdue 2026-10-01T13:32',
      'escalated 2026-10-01T13:42',
      'escalated 2026-10-01T13:52',
      'missed 2026-10-01T13:55',
    ],
    'fingerprint-for-truth': ['started 2026-10-01T13:55, due 2026-10-01T14:05', 'met 2026-10-01T14:00'],
    signature: [
      'started 2026-10-01T14:00, due 2026-10-01T14:01',
      'warned 2026-10-01T14:00:48',
      'overdue 2026-10-01T14:01',
      'escalated 2026-10-01T14:02',
      'escalated 2026-10-01T14:03',
      'missed 2026-10-01T14:30',
    ],
    promise: [
      'started 2026-10-01T11:58, due 2026-10-01T13:28',
      'warned 2026-10-01T13:22',
      'overdue 2026-10-01T13:28',
      'escalated 2026-10-01T13:58',
      'escalated 2026-10-01T14:28',
      'missed 2026-10-01T14:30',
    ],
  },
};

// Ten minutes before closing: the rest of the thirty is counted from the next morning's opening.
const recordingInTime: Story = {
  service: 'ktp-recording',
  told: 'thirty minutes are kept across the closing of the office',
  filed: '2026-10-08T15:50',
  moments: [
    at('2026-10-08T15:50:30', 'intake'),
    at('2026-10-08T15:54', 'siak-validation'),
    at('2026-10-08T15:54:30', 'data-verification'),
    at('2026-10-08T15:56', 'benroller-preparation'),
    at('2026-10-09T07:35', 'biometric-recording'),
    at('2026-10-09T07:44:30', 'fingerprint-for-truth'),
    at('2026-10-09T07:45', 'signature'),
  ],
  ending: 'handed-over',
  ledger: {
    intake: ['started 2026-10-08T15:50, due 2026-10-08T15:51', 'met 2026-10-08T15:50:30'],
    'siak-validation': ['started 2026-10-08T15:50:30, due 2026-10-08T15:55:30', 'met 2026-10-08T15:54'],
    'data-verification': ['started 2026-10-08T15:54, due 2026-10-08T15:55', 'met 2026-10-08T15:54:30'],
    'benroller-preparation': ['started 2026-10-08T15:54:30, due 2026-10-08T15:56:30', 'met 2026-10-08T15:56'],
    'biometric-recording': [
      'started 2026-10-08T15:56, due 2026-10-09T07:36',
      'warned 2026-10-09T07:34',
      'met 2026-10-09T07:35',
    ],
    'fingerprint-for-truth': [
      'started 2026-10-09T07:35, due 2026-10-09T07:45',
      'warned 2026-10-09T07:43',
      'met 2026-10-09T07:44:30',
    ],
    signature: ['started 2026-10-09T07:44:30, due 2026-10-09T07:45:30', 'met 2026-10-09T07:45'],
    promise: ['started 2026-10-08T15:50, due 2026-10-09T07:50', 'warned 2026-10-09T07:44', 'met 2026-10-09T07:45'],
  },
};

// A Friday, whose break begins at 11.30. While the applicant completes the file, nothing escalates: of the ten minutes
// past due that lead to the first escalation, five are used when the file goes back.
const letterLate: Story = {
  service: 'reference-letter',
  told: "ten minutes pass around Friday's break, and stand while the applicant completes the file",
  filed: '2026-10-16T11:25',
  moments: [
    at('2026-10-16T11:26', 'intake'),
    at('2026-10-16T11:27', 'entry-in-register'),
    at('2026-10-16T13:10', 'verification return'),
    at('2026-10-16T13:40', CORRECTION),
    at('2026-10-16T13:56', 'verification'),
    at('2026-10-16T13:57', 'validation'),
    at('2026-10-16T13:57:30', 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    intake: ['started 2026-10-16T11:25, due 2026-10-16T11:27', 'met 2026-10-16T11:26'],
    'entry-in-register': ['started 2026-10-16T11:26, due 2026-10-16T11:28', 'met 2026-10-16T11:27'],
    verification: [
      'started 2026-10-16T11:27, due 2026-10-16T11:30',
      'warned 2026-10-16T11:29:24',
      'overdue 2026-10-16T11:30',
      'escalated 2026-10-16T13:03',
      'escalated 2026-10-16T13:06',
      'stopped 2026-10-16T13:10',
      'resumed 2026-10-16T13:40',
      'missed 2026-10-16T13:56',
    ],
    validation: ['started 2026-10-16T13:56, due 2026-10-16T13:58', 'met 2026-10-16T13:57'],
    'hand-over': ['started 2026-10-16T13:57, due 2026-10-16T13:58', 'met 2026-10-16T13:57:30'],
    promise: [
      'started 2026-10-16T11:25, due 2026-10-16T13:05',
      'warned 2026-10-16T13:03',
      'overdue 2026-10-16T13:05',
      'stopped 2026-10-16T13:10',
      'resumed 2026-10-16T13:40',
      'escalated 2026-10-16T13:45',
      'escalated 2026-10-16T13:55',
      'missed 2026-10-16T13:57:30',
    ],
  },
};

const letterInTime: Story = {
  service: 'reference-letter',
  told: 'ten minutes are kept around the break',
  filed: '2026-10-20T11:55',
  moments: [
    at('2026-10-20T11:56', 'intake'),
    at('2026-10-20T11:57', 'entry-in-register'),
    at('2026-10-20T11:59', 'verification'),
    at('2026-10-20T13:00:30', 'validation'),
    at('2026-10-20T13:01', 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    intake: ['started 2026-10-20T11:55, due 2026-10-20T11:57', 'met 2026-10-20T11:56'],
    'entry-in-register': ['started 2026-10-20T11:56, due 2026-10-20T11:58', 'met 2026-10-20T11:57'],
    verification: ['started 2026-10-20T11:57, due 2026-10-20T12:00', 'met 2026-10-20T11:59'],
    validation: ['started 2026-10-20T11:59, due 2026-10-20T13:01', 'met 2026-10-20T13:00:30'],
    'hand-over': ['started 2026-10-20T13:00:30, due 2026-10-20T13:01:30', 'met 2026-10-20T13:01'],
    promise: ['started 2026-10-20T11:55, due 2026-10-20T13:05', 'met 2026-10-20T13:01'],
  },
};

// Five minutes before closing: the third row is due at closing itself, and escalates in the next morning.
const heirLate: Story = {
  service: 'heir-letter',
  told: 'ten minutes pass across the closing of the office',
  filed: '2026-10-28T15:55',
  moments: [
    at('2026-10-28T15:56', 'intake'),
    at('2026-10-28T15:57', 'entry-in-register'),
    at('2026-10-29T08:00', 'verification'),
    at('2026-10-29T08:01', 'validation'),
    at('2026-10-29T08:05', 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    intake: ['started 2026-10-28T15:55, due 2026-10-28T15:57', 'met 2026-10-28T15:56'],
    'entry-in-register': ['started 2026-10-28T15:56, due 2026-10-28T15:58', 'met 2026-10-28T15:57'],
    verification: [
      'started 2026-10-28T15:57, due 2026-10-28T16:00',
      'warned 2026-10-28T15:59:24',
      'overdue 2026-10-28T16:00',
      'escalated 2026-10-29T07:33',
      'escalated 2026-10-29T07:36',
      'missed 2026-10-29T08:00',
    ],
    validation: ['started 2026-10-29T08:00, due 2026-10-29T08:02', 'met 2026-10-29T08:01'],
    'hand-over': [
      'started 2026-10-29T08:01, due 2026-10-29T08:02',
      'warned 2026-10-29T08:01:48',
      'overdue 2026-10-29T08:02',
      'escalated 2026-10-29T08:03',
      'escalated 2026-10-29T08:04',
      'missed 2026-10-29T08:05',
    ],
    promise: [
      'started 2026-10-28T15:55, due 2026-10-29T07:35',
      'warned 2026-10-29T07:33',
      'overdue 2026-10-29T07:35',
      'escalated 2026-10-29T07:45',
      'escalated 2026-10-29T07:55',
      'missed 2026-10-29T08:05',
    ],
  },
};

const heirInTime: Story = {
  service: 'heir-letter',
  told: 'ten minutes are kept',
  filed: '2026-11-04T09:00',
  moments: [
    at('2026-11-04T09:01', 'intake'),
    at('2026-11-04T09:02', 'entry-in-register'),
    at('2026-11-04T09:04', 'verification'),
    at('2026-11-04T09:05', 'validation'),
    at('2026-11-04T09:05:30', 'hand-over'),
  ],
  ending: 'handed-over',
  ledger: {
    intake: ['started 2026-11-04T09:00, due 2026-11-04T09:02', 'met 2026-11-04T09:01'],
    'entry-in-register': ['started 2026-11-04T09:01, due 2026-11-04T09:03', 'met 2026-11-04T09:02'],
    verification: ['started 2026-11-04T09:02, due 2026-11-04T09:05', 'met 2026-11-04T09:04'],
    validation: ['started 2026-11-04T09:04, due 2026-11-04T09:06', 'met 2026-11-04T09:05'],
    'hand-over': ['started 2026-11-04T09:05, due 2026-11-04T09:06', 'met 2026-11-04T09:05:30'],
    promise: ['started 2026-11-04T09:00, due 2026-11-04T09:10', 'met 2026-11-04T09:05:30'],
  },
};

/** Monday to Thursday 07.30–12.00 and 13.00–16.00, Friday 07.30–11.30 and 13.00–16.30 WIB. */
export const pangkalanBanteng: StoriedOffice = {
  ...{ agency: 'kecamatan-pangkalan-banteng', hours: 'perpres-wib', offset: '+07:00' },
  sops: [ktpRecording, referenceLetter, heirLetter],
  stories: [...[recordingLate, recordingInTime, letterLate, letterInTime, heirLate, heirInTime]],
};
