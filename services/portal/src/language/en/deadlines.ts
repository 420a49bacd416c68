import type { id } from '../id';

export const deadlines: (typeof id)['deadlines'] = {
  states: {
    warned: 'due soon',
    overdue: 'overdue',
    escalated: 'overdue, escalated',
    stopped: 'clock stopped',
    lapsed: 'time over',
    met: 'on time',
    missed: 'late',
  },
  doneBy: (title) => `${title}: done by`,
  respondBy: { applicant: 'Respond by', officer: 'The applicant responds by' },
  of: (title) => `Deadline: ${title}`,
  at: 'at',
  stands: 'The clock stands while the file is with the applicant.',
  why: 'Why this date?',
  whyStands: 'How is the time reckoned?',
  day: 'Day',
  reckoning: 'Reckoning',
  standard: 'Standard time',
  provisional: (year) => `The list of holidays of ${year} is not published yet; the deadline may change.`,
};
