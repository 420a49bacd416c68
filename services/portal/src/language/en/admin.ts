import type { id } from '../id';

export const admin: (typeof id)['admin'] = {
  heldMessages: 'Held messages',
  whatThisIs:
    'Messages between services that failed again and again are put aside here, and later messages about the same thing wait behind them. Mend the cause, then replay.',
  nothingHeld: 'No message is held.',
  silent: (services) => `Cannot be asked now: ${services}. Messages of these services are missing below.`,
  columns: {
    row: 'No',
    service: 'Service',
    message: 'Topic and type',
    key: 'Key',
    since: 'Held since',
    reason: 'Reason',
    behind: 'Waiting behind it',
    replay: 'Action',
  },
  reasons: {
    'wrong-content': 'The content does not match the contract between the services.',
    'against-records': 'It names a record that does not exist, or contradicts one.',
    refused: "Refused by a rule of the service's own.",
    failed: "Could not be handled; the service's log says why.",
    behind: 'Waits for another held message.',
  },
  ofRow: (row) => `Row ${row}`,
  behind: (events) => (events === 0 ? 'none' : `${events} messages`),
  replay: 'Replay',
};
