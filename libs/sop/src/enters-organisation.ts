import type { Sop } from './sop';

/** Whether the service's cases put an organisation on record that an office has entered. */
export const entersOrganisation = ({ steps }: Pick<Sop, 'steps'>): boolean =>
  steps.some(({ act }) => act === 'enter-organisation');
