import type { id } from '../id';

export const forms: (typeof id)['forms'] = {
  problems: (count) => (count === 1 ? '1 answer needs attention' : `${count} answers need attention`),
  notDone: 'Not done yet',
  required: 'required',
  onlyWhen: (label, choices) => `Only if ${label} is ${choices}.`,
  requiredWhen: (label, choices) => `Required if ${label} is ${choices}.`,
  oneByLine: 'One per line.',
  dateHint: 'Day-month-year, for example 17-08-2010.',
  choose: 'Choose',
  chooseFirst: (label) => `Choose ${label} first`,
  showRegions: (label) => `Show the choices for ${label}`,
  unknownRegion: (label) => `${label} is not in the list. Choose one from the list.`,
  or: 'or',
  expiredTitle: 'Send once more',
  expired:
    'This form was opened before you signed in or too long ago. Your answers are still here; press the button to send them again.',
  sendAgain: 'Send again',
  sessionOver: 'Your session has ended. Sign in again; your answers are not lost.',
  fileMissing: 'Choose a file first.',
  fileTooLarge: (limit) => `The file is larger than ${limit}. Make it smaller or scan it again, then upload it.`,
};
