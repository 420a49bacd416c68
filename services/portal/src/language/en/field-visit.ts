import type { id } from '../id';

export const fieldVisit: (typeof id)['fieldVisit'] = {
  title: 'Field visit',
  open: 'Enter the findings',
  leads: 'Leads the team',
  nobodyToName: 'There is no officer who could be named. Ask the administrator of the office.',
  optional: 'may be left out',
  photosStep: 'Step 1 of 2: photos',
  findingsStep: 'Step 2 of 2: findings',
  photosLead: 'Take or choose photos and upload them one by one. What is uploaded is kept.',
  toFindings: 'On to the findings',
  toPhotos: 'Save and go back to the photos',
  keep: 'Save for now',
  whatToFind: 'What to visit',
  backToFile: 'Back to the file',
  locate: "Use this device's position",
  notLocated: 'The position could not be found. Write it yourself or leave it empty.',
  kept: 'What you entered is still on this page.',
};
