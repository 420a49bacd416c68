const outcomesOf = (step) => Object.entries(step.outcomes).map(([key, outcome]) => ({ key, ...outcome }));

/** The outcome that goes on in the table. */
export const onward = (step) => outcomesOf(step).find(({ tone }) => tone === 'positive') ?? outcomesOf(step)[0];

/** The outcome by which the applicant gets the file back to complete it, where the row has one. */
export const returning = (step) =>
  outcomesOf(step).find(({ leadsTo, reply }) => leadsTo === 'applicant' && reply === undefined);

/** The outcome that ends the case against its applicant, where the row has one. */
export const refusing = (step) => outcomesOf(step).find(({ tone }) => tone === 'grave');

/** The rows that officers work on when every one of them goes on; the product does its own rows. */
export function straightWay({ steps }) {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const rows = [];
  let step = steps.find(({ executor }) => executor !== 'applicant');
  while (step !== undefined && !rows.includes(step)) {
    if (step.executor !== 'system') rows.push(step);
    step = byKey.get(onward(step).leadsTo);
  }
  return rows;
}
