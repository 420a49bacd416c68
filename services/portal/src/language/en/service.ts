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
  byOfficers: 'The officers of the office do this by themselves; nobody applies for it.',
  atCounter: 'Served at the counter:',
  counter: 'At the counter',
  office: 'Office',
  standard: {
    title: 'The rest of the service standard',
    complaints: 'Handling of complaints',
    facilities: 'Facilities',
    competence: 'Competence of the executors',
    supervision: 'Internal supervision',
    executors: 'Number of executors',
    guarantee: 'Guarantee of the service',
    safety: 'Guarantee of safety',
    evaluation: 'Evaluation of performance',
    missing: 'Not stated in the SOP document',
  },
};
