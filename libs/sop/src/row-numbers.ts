import type { Step } from './step';

/** The printed rows with the number that each carries: the source's own, else its place among the printed rows. */
export const numberedRows = (steps: readonly Step[]): readonly { readonly no: string; readonly step: Step }[] =>
  steps
    .filter(({ unlisted }) => unlisted === undefined)
    .map((step, index) => ({ no: step.no ?? String(index + 1), step }));

/** The number of a row, or '–' for a row of the product's own. */
export const rowNumber = (steps: readonly Step[], key: string): string =>
  numberedRows(steps).find(({ step }) => step.key === key)?.no ?? '–';
