import { type Field, type FieldKind, type FormValues, type Outcome, type Sop, findStep, isShown } from '@loket/sop';

/** An answer that names an organisation of the register. */
export interface ChosenOrmas {
  readonly section: string;
  readonly field: Field;
  readonly ormasId: string;
}

/** A half-year of an organisation that a case reports on. */
export interface ReportedHalfYear {
  readonly section: string;
  /** The field that names the half-year. */
  readonly field: string;
  /** The field that names the organisation. */
  readonly ormasField: string;
  readonly ormasId: string;
  readonly halfYear: string;
}

/** The organisations that a form names. */
export const chosenIn = (sop: Pick<Sop, 'form'>, values: FormValues): readonly ChosenOrmas[] =>
  answersOfKind(sop, values, 'ormas').map(({ section, field, value }) => ({ section, field, ormasId: value }));

/** What a case reports on; undefined where its table enters no report in the register. */
export function reportedIn(sop: Pick<Sop, 'form' | 'steps'>, values: FormValues): ReportedHalfYear | undefined {
  if (!sop.steps.some(({ act }) => act === 'register-report')) return undefined;
  const [ormas] = answersOfKind(sop, values, 'ormas');
  const [halfYear] = answersOfKind(sop, values, 'half-year');
  if (ormas === undefined || halfYear === undefined) return undefined;
  return {
    section: halfYear.section,
    field: halfYear.field.key,
    ormasField: ormas.field.key,
    ormasId: ormas.value,
    halfYear: halfYear.value,
  };
}

/** Whether an outcome leads, by rows that need nobody, to the entry of the report in the register. */
export function leadsToReport(sop: Pick<Sop, 'service' | 'steps'>, { leadsTo }: Outcome): boolean {
  const passed = new Set<string>();
  for (let row = findStep(sop, leadsTo); row?.executor === 'system' && !passed.has(row.key);) {
    if (row.act === 'register-report') return true;
    passed.add(row.key);
    row = findStep(sop, row.outcomes['done']?.leadsTo ?? '');
  }
  return false;
}

interface Answer {
  readonly section: string;
  readonly field: Field;
  readonly value: string;
}

const answersOfKind = (sop: Pick<Sop, 'form'>, values: FormValues, kind: FieldKind): readonly Answer[] =>
  sop.form.flatMap(({ key: section, fields }) =>
    fields
      .filter((field) => field.kind === kind && isShown(field, values))
      .map((field) => ({ section, field, value: values[field.key] ?? '' }))
      .filter(({ value }) => value !== ''),
  );
