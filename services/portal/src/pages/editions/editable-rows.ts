import type { Sop, Step } from '@loket/sop';

/** Rows that people work; what the product does itself is not the office's to change. */
export const editableRows = ({ steps }: Pick<Sop, 'steps'>): readonly Step[] =>
  steps.filter(({ executor }) => executor !== 'system' && executor !== 'applicant');

/** Columns whose people can work a row. */
export const officeExecutors = ({ executors }: Pick<Sop, 'executors'>): Sop['executors'] =>
  executors.filter(({ key }) => key !== 'system' && key !== 'applicant');
