import type { id } from '../id';

const reasons: Readonly<Record<string, string>> = {
  'arrival-day': 'day of arrival, not counted',
  'with-applicant': 'file with the applicant',
  weekend: 'weekend',
  'day-off': 'day off',
  'no-office-time': 'outside office hours',
};

export const cases: (typeof id)['cases'] = {
  application: 'Application',
  filedAt: 'Filed',
  due: 'Due',
  withYou: 'needs your correction',
  withOffice: 'being processed',
  overdue: 'overdue',
  doneBy: (step) => `${step} done by`,
  why: 'Why this date?',
  day: 'Day',
  reckoning: 'Reckoning',
  clockStands: 'The clock stands while the file is with the applicant.',
  proofReason: ({ reason, ordinal, legalBasis }, closing) => {
    if (reason === 'working-day')
      return `working day ${ordinal ?? '?'}${closing === null ? '' : `, closes ${closing}`}`;
    return legalBasis === null ? (reasons[reason] ?? reason) : `${legalBasis} (${reasons[reason] ?? reason})`;
  },
  timeline: 'The way of the file',
  standard: (days) => (days === 1 ? '1 working day' : `${days} working days`),
  returnedAt: (moment) => `Returned for completion ${moment}`,
  resubmittedAt: (moment) => `; completed ${moment}`,
  nowAt: (office) => `Now at ${office}`,
  nowWithYou: 'Now with you',
  by: (moment) => `by ${moment}`,
  stopped: 'clock stopped',
  onTime: 'on time',
  lateDone: 'late',
  received: 'Received',
  processing: 'Saved and being processed. This page shows the result as soon as it is there.',
  ended: 'Result',
  letters: 'Letters',
  downloadLetter: (title) => `Download ${title} (PDF)`,
  letterNumber: (number) => `Number ${number}`,
  documents: 'Documents',
  answers: 'Answers',
  reason: 'Reason given by the officer',
  correctTitle: 'What needs correction',
  correctLead:
    'Replace only the rejected documents, then send the correction. While the file is with you the clock of the office stands.',
  resubmit: 'Send the correction',
  resubmitHint: 'Press when every rejected document is replaced.',
  resubmitMissing: (labels) => `Not replaced yet: ${labels}.`,
  receipt: 'Download the receipt',
  tracking: 'Track an application',
  trackingLead: 'Enter the number of the application and the secret code from the link on your receipt, or sign in.',
  number: 'Application number',
  numberHint: 'For example SKT-6200-2026-000123',
  secret: 'Secret code',
  trackButton: 'Track',
  numberMissing: 'Enter the application number.',
  numberWrong: 'The application number is not right. Write it like SKT-6200-2026-000123.',
  secretMissing: 'Enter the secret code.',
  trackingUnknown: 'Number and code do not match. Check them on your receipt.',
};
