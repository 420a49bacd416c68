import type { id } from '../id';

export const organisations: (typeof id)['organisations'] = {
  lookUp: (name: string) => `See what the register has of ${name}`,
  search: 'Search by name or acronym of the organisation',
  find: 'Search',
  found: (count) =>
    count === 0
      ? 'No organisation matches. Try a part of its name or its acronym.'
      : count > 20
        ? `${count} organisations match; the 20 nearest are shown. Add a word to narrow it down.`
        : `${count} ${count === 1 ? 'organisation matches' : 'organisations match'}. Choose one.`,
  away: 'The register cannot be opened now. Everything else is kept; search again in a few minutes.',
  reports: 'Half-yearly reports',
  noReports: 'No report has been accepted yet.',
  halfYear: 'Half-year',
  letter: 'Number of the letter',
  letterComing: 'being issued',
  acceptedOn: 'Accepted on',
  missing: 'Half-years not reported yet',
  unreported: 'Without a report for the half-year',
  anyOrmas: 'All organisations',
  rule: {
    title: 'Terms of reporting',
    lead: 'When half-yearly reports are due, and when organisations are reminded: when the half-year ends, before the report is due, and once when it is late.',
    usual: 'The office has not set them; these are the usual terms.',
    months: 'Due, months after the half-year ended',
    monthsHint: '1 to 6. Reports are due on the last day of that month.',
    days: 'Reminded, days before that',
    daysHint: '1 to 28.',
    save: 'Save',
    wrongMonths: 'The months must be a number from 1 to 6.',
    wrongDays: 'The days must be a number from 1 to 28.',
  },
  alreadyReported: (semester, number) =>
    number === null
      ? `${semester} is reported already. Choose another half-year.`
      : `${semester} is reported already, by letter ${number}. Choose another half-year.`,
  chosenBefore: 'The organisation you have chosen (its name cannot be shown now)',
};
