import type { id } from '../id';

export const service: (typeof id)['service'] = {
  promise: 'Promise',
  statedTotal: 'Total time stated by the SOP',
  spanning: 'Times for several rows together',
  rows: (from, to) => (from === to ? `row ${from}` : `rows ${from}–${to}`),
  chart: 'Flow chart of the SOP',
  pdf: 'Download the SOP document (PDF)',
  hours: 'office hours and days off',
  alsoAt: 'Also offered by',
  atCounter: 'Served at the counter:',
  counter: 'At the counter',
  office: 'Office',
};
