import type { Sop, SopClock, Step } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { FlowRow } from '../flow/flow';
import { limitTexts } from './limit-texts';
import { timeInWords } from '../words/time-words';
import { wordsIn } from '../words/words';

/** What stands in the text columns of a row, paragraph by paragraph. */
export interface RowTexts {
  readonly no: readonly string[];
  readonly activity: readonly string[];
  readonly completeness: readonly string[];
  readonly time: readonly string[];
  readonly output: readonly string[];
  readonly remark: readonly string[];
}

/** So many documents are written out once; a later row that checks the same ones refers to it. */
const WRITTEN_ONCE = 4;

/** The texts of one printed row. */
export function rowTexts(sop: Sop, rows: readonly FlowRow[], row: FlowRow, locale: Locale): RowTexts {
  const { step, no } = row;
  const times = [...(step.within ? [timeInWords(step.within, locale)] : []), ...spanningTimes(sop, rows, row, locale)];
  const listed = completenessOf(sop, rows, row, locale);
  return {
    no: [no],
    activity: [step.activity[locale]],
    completeness: listed.length > 1 ? listed.map((each) => `- ${each}`) : orDash(listed),
    time: orDash(times),
    output: orDash(step.output ? [step.output[locale]] : []),
    remark: [...(step.remark ? [step.remark[locale]] : []), ...limitTexts(sop, rows, row, locale)],
  };
}

const orDash = (texts: readonly string[]): readonly string[] => (texts.length > 0 ? texts : ['–']);

function completenessOf(sop: Sop, rows: readonly FlowRow[], { step }: FlowRow, locale: Locale): readonly string[] {
  if (step.completenessAsWritten) return step.completenessAsWritten;
  const sameDocuments = ({ step: other }: FlowRow) =>
    other.completenessAsWritten === undefined && sameKeys(other.completeness, step.completeness);
  const before = rows.find(sameDocuments);
  if (before !== undefined && before.step.key !== step.key && step.completeness.length >= WRITTEN_ONCE)
    return [wordsIn(locale).asInRow(before.no)];
  return step.completeness.map((key) => sop.documents.find((document) => document.key === key)?.label[locale] ?? key);
}

const sameKeys = (some: Step['completeness'], others: Step['completeness']): boolean =>
  some.length === others.length && some.every((key) => others.includes(key));

/** A clock that spans rows is printed on the row where it ends, as the sources do. */
function spanningTimes(sop: Sop, rows: readonly FlowRow[], { step, no }: FlowRow, locale: Locale): readonly string[] {
  const endsHere = ({ ends }: SopClock) => (ends === 'closing' ? rows.at(-1)?.step.key : ends.row) === step.key;
  return (sop.clocks ?? []).filter(endsHere).map(({ starts, time }) => {
    const from = starts === 'opening' ? rows[0]?.no : rows.find((row) => row.step.key === starts.row)?.no;
    return `${timeInWords(time, locale)}, ${wordsIn(locale).rows(from ?? no, no)}`;
  });
}
