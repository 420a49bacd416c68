import type { Outcome } from '../step';

/** The outcome by which a file goes on in its table. */
export const onwards = (id: string, en: string, leadsTo: string): Outcome => ({
  label: { id, en },
  leadsTo,
  tone: 'positive',
});
