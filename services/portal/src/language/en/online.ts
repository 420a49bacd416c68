import type { id } from '../id';

export const online: (typeof id)['online'] = {
  start: 'Apply online',
  startLead:
    'No account needed: fill in the form and upload the documents here. You get a number and a link to follow the application.',
  orAtCounter: 'Or come to the counter:',
  kept: 'Kept for 30 days after the last change. Come back with this browser, or by the link that you keep.',
  savedTitle: 'Saved',
  savedLead: 'Keep this link to go on from anywhere. Whoever has it can open what you filled in.',
  link: 'Link to go on',
  notMailed: 'Fill in your e-mail address in the form if you want the link to be sent to it.',
  goOn: 'Go on filling in',
  swept: 'What nobody goes on with is removed after 30 days, with its files.',
  sentTitle: 'Application received',
  keepLink: 'Keep this link; by it you follow the application, correct it, and download its result:',
  mailNext: 'The same link is sent to your e-mail address, and news each time the application is decided or returned.',
  correctTitle: 'What has to be corrected',
  correctLead:
    'Replace the documents below, then send the correction. While you have the file, the office clock stands.',
};
