import { type Sop, type SopClock, type Step, numberedRows, type When } from '@loket/sop';
import {
  type ClockEdge,
  type Destination,
  type ExpectedClock,
  type ExpectedRow,
  type ExpectedTime,
  type ExpectedWithdrawal,
} from './expectation';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** How the rows of a definition are named: as the source numbers them, the product's own by letters that are free. */
export function rowNames(sop: Sop): ReadonlyMap<string, string> {
  const listed = new Map(numberedRows(sop.steps).map(({ no, step }) => [step.key, no]));
  const free = letters.filter((letter) => ![...listed.values()].includes(letter));
  const own = sop.steps.filter(({ key }) => !listed.has(key)).map(({ key }) => key);
  return new Map(sop.steps.map(({ key }) => [key, listed.get(key) ?? free[own.indexOf(key)] ?? key]));
}

/** What a definition says, in the shape of the text that it is held against. */
export function rowsAsText(sop: Sop): readonly ExpectedRow[] {
  const names = rowNames(sop);
  return sop.steps.map((step) => rowAsText(sop, step, names));
}

function rowAsText(sop: Sop, step: Step, names: ReadonlyMap<string, string>): ExpectedRow {
  const executorName = (key: string) => sop.executors.find((executor) => executor.key === key)?.name.id ?? key;
  return {
    no: names.get(step.key) ?? step.key,
    activity: step.activity.id,
    executor: executorName(step.executor),
    initials: (step.initials ?? []).map(executorName),
    completeness: completenessOf(sop, step),
    ...(step.within && { time: timeAsText(step.within) }),
    ...(step.output && { output: step.output.id }),
    acts: step.act === undefined ? [] : [step.act],
    ...(step.letter !== undefined && { letter: titleOfLetter(sop, step.letter) }),
    fourEyesWith: (step.fourEyesWith ?? []).map((key) => names.get(key) ?? key),
    outcomes: Object.values(step.outcomes).map(({ label, leadsTo, once }) => ({
      name: label.id,
      leadsTo: destinationOf(sop, leadsTo, names),
      ...(once && { once }),
    })),
    ...(step.lapse !== undefined && { lapse: outcomeName(step, step.lapse) }),
    ...(step.returnLimit && {
      returnLimit: { time: timeAsText(step.returnLimit.time), outcome: outcomeName(step, step.returnLimit.outcome) },
    }),
  };
}

const outcomeName = ({ outcomes }: Step, key: string): string => outcomes[key]?.label.id ?? key;

/** Where the definition lets the application be withdrawn. */
export function withdrawalAsText(sop: Sop): ExpectedWithdrawal | undefined {
  if (sop.withdrawal === undefined) return undefined;
  const { rows, ending } = sop.withdrawal;
  const names = rowNames(sop);
  return {
    rows: rows.map((key) => names.get(key) ?? key),
    ending: sop.endings.find(({ key }) => key === ending)?.label.id ?? ending,
  };
}

const titleOfLetter = ({ letters: kinds }: Sop, letter: string): string =>
  kinds.find(({ key }) => key === letter)?.title.id ?? letter;

function completenessOf(sop: Sop, { completeness, completenessAsWritten }: Step): readonly string[] {
  if (completenessAsWritten !== undefined) return completenessAsWritten;
  return completeness.map((key) => sop.documents.find((document) => document.key === key)?.label.id ?? key);
}

function destinationOf(sop: Sop, leadsTo: string, names: ReadonlyMap<string, string>): Destination {
  if (leadsTo === 'applicant') return { to: 'applicant' };
  const ending = sop.endings.find(({ key }) => key === leadsTo);
  return ending === undefined
    ? { to: 'row', no: names.get(leadsTo) ?? leadsTo }
    : { to: 'ending', name: ending.label.id };
}

export const timeAsText = ({ kind, budget, provenance }: ExpectedTime): ExpectedTime => ({ kind, budget, provenance });

/** The clocks that span rows. */
export function clocksAsText(sop: Sop): readonly ExpectedClock[] {
  const names = rowNames(sop);
  return (sop.clocks ?? []).map(({ title, starts, ends, time, party, when, lapses }) => ({
    title: title.id,
    starts: edgeAsText(starts, names),
    ends: edgeAsText(ends, names),
    time: timeAsText(time),
    party,
    ...(when && { when: conditionAsText(sop, when) }),
    ...(lapses && { lapses }),
  }));
}

function conditionAsText({ form }: Sop, { field, is }: When): string {
  const asked = form.flatMap(({ fields }) => fields).find(({ key }) => key === field);
  const answers = is.map((value) => asked?.choices?.find((choice) => choice.value === value)?.label.id ?? value);
  return `${asked?.label.id ?? field} ${answers.join(' atau ')}`;
}

const edgeAsText = (edge: SopClock['starts'] | SopClock['ends'], names: ReadonlyMap<string, string>): ClockEdge =>
  typeof edge === 'string' ? edge : { row: names.get(edge.row) ?? edge.row, when: edge.when };
