import type { Sop } from '@loket/sop';
import { clocksAsText, rowsAsText, timeAsText, withdrawalAsText } from './definition-as-text';
import { EVERY_DOCUMENT, type Expectation, type ExpectedRow } from './expectation';
import { clocked, led, limited, listed, timed, withdrawn } from './in-words';

/** Where a definition departs from its text, a sentence each that names row and column; none where it conforms. */
export const differences = (expectation: Expectation, sop: Sop): readonly string[] => [
  ...unlike('the table, service', expectation.service, sop.service),
  ...unlikeRows(expectation.rows.map(withDocumentsOf(sop)), rowsAsText(sop), sop.runsOn === 'table'),
  ...unlike('the table, endings', listed(expectation.endings), listed(sop.endings.map(({ label }) => label.id))),
  ...unlike('the table, clocks', listed(expectation.clocks.map(clocked)), listed(clocksAsText(sop).map(clocked))),
  ...unlike('the table, withdrawal', withdrawn(expectation.withdrawal), withdrawn(withdrawalAsText(sop))),
  ...unlike('the table, promise', timed(expectation.promise), timed(sop.promise && timeAsText(sop.promise))),
  ...unlike(
    'the table, stated total',
    timed(expectation.statedTotal),
    timed(sop.statedTotal && timeAsText(sop.statedTotal)),
  ),
];

/** The row with every paper of the checklist by its name, where the text asks for all of them. */
const withDocumentsOf =
  ({ documents }: Sop) =>
  (row: ExpectedRow): ExpectedRow =>
    row.completeness.includes(EVERY_DOCUMENT) ? { ...row, completeness: documents.map(({ label }) => label.id) } : row;

const unlike = (where: string, expected: string, found: string): readonly string[] =>
  expected === found ? [] : [`In ${where}: the text has "${expected}", the definition "${found}".`];

function unlikeRows(
  expected: readonly ExpectedRow[],
  found: readonly ExpectedRow[],
  actsAreData: boolean,
): readonly string[] {
  const rows = expected.flatMap((row, index) => {
    const other = found[index];
    return other === undefined ? [`Row ${row.no} is missing: ${row.activity}.`] : unlikeRow(row, other, actsAreData);
  });
  return [
    ...rows,
    ...found.slice(expected.length).map(({ no, activity }) => `Row ${no} is not in the text: ${activity}.`),
  ];
}

function unlikeRow(expected: ExpectedRow, found: ExpectedRow, actsAreData: boolean): readonly string[] {
  const column = (name: string, of: (row: ExpectedRow) => string): readonly string[] =>
    unlike(`row ${expected.no}, ${name}`, of(expected), of(found));
  return [
    ...column('number', ({ no }) => no),
    ...column('activity', ({ activity }) => activity),
    ...column('executor', ({ executor }) => executor),
    ...column('initials', ({ initials }) => listed(initials)),
    ...column('completeness', ({ completeness }) => listed(completeness)),
    ...column('time', ({ time }) => timed(time)),
    ...column('output', ({ output }) => output ?? 'nothing'),
    ...(actsAreData ? column('act', ({ acts }) => listed(acts)) : []),
    ...column('letter', ({ letter }) => letter ?? 'nothing'),
    ...column('four eyes', ({ fourEyesWith }) => listed(fourEyesWith)),
    ...column('what time does', ({ lapse }) => lapse ?? 'nothing'),
    ...column('limit of the applicant', ({ returnLimit }) => limited(returnLimit)),
    ...column('outcomes', ({ outcomes }) => listed(outcomes.map(led))),
  ];
}
