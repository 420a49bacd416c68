import type { id } from '../id';

export const acts: (typeof id)['acts'] = {
  yourTurn: 'Your turn',
  yourTurnLead: 'Choose one response. Once sent, it cannot be changed.',
  awaitsYou: 'awaits your response',
  kept: 'Your response has not been received. What you wrote is still on this page; try to send it again in a while.',
  respondBy: (moment) => `You have time until ${moment}.`,
  withdraw: 'Withdraw the application',
  withdrawTitle: 'Withdraw this application?',
  withdrawLead:
    'The application ends here and cannot be taken up again. Its answers and documents stay in the records of the office. Should you need the service later, file a new application.',
  withdrawConfirm: 'Yes, withdraw it',
  keepIt: 'No, back to the application',
  keptWithdrawal: 'The application has not been withdrawn. Try again in a while.',
  tooLate: 'This application can no longer be withdrawn. Go back to it and see where it stands.',
  withdrawn: 'Withdrawn by the applicant',
  timeOver: (told, moment) => `${told} (time limit ${moment})`,
};
