import { type FormValues, type Sop, shownAnswers } from '@loket/sop';

/** Whom or what a form is about, as lists name it; undefined where the form does not say. */
export function subjectIn(sop: Pick<Sop, 'form'>, values: FormValues): string | undefined {
  const shown = shownAnswers(sop, values);
  const named = [shown['organisationName'], shown['name']].find((name) => name !== undefined && name !== '');
  return named ?? ('name' in values && !('name' in shown) ? 'Anonim' : undefined);
}
