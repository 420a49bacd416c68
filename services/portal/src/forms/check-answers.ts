import { checkSection, type Field, type FormSection, type FormValues } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import { wordsIn } from '../language';
import type { OrmasChoice } from '../organisations/ormas-choice';
import type { Regions } from '../regions/regions';

export interface SectionForm {
  readonly section: FormSection;
  /** The whole form as it stands, this page's fields as typed or as stored. */
  readonly values: FormValues;
  readonly errors: Readonly<Record<string, string>>;
  /** What the fields of kind `ormas` offer, by field key. */
  readonly organisations?: Readonly<Record<string, OrmasChoice>>;
}

const regionKinds: readonly string[] = ['province', 'regency', 'district', 'village'];
export const isRegion = ({ kind }: Field): boolean => regionKinds.includes(kind);

/** Only what this page asks for. */
export const answersOf = (section: FormSection, values: FormValues): FormValues =>
  Object.fromEntries(section.fields.map(({ key }) => [key, values[key] ?? '']));

/** The library's checks of one page, and that every region exists. */
export function checkAnswers(section: FormSection, values: FormValues, locale: Locale, regions: Regions): SectionForm {
  const checked = checkSection(section, values, locale);
  const errors: Record<string, string> = { ...checked.errors };
  for (const field of section.fields.filter(isRegion)) {
    const code = checked.values[field.key] ?? '';
    if (code !== '' && errors[field.key] === undefined && regions.findName(code) === undefined) {
      errors[field.key] = wordsIn(locale).forms.unknownRegion(field.label[locale]);
    }
  }
  return { section, values: { ...values, ...checked.values }, errors };
}

export const hasErrors = ({ errors }: Pick<SectionForm, 'errors'>): boolean => Object.keys(errors).length > 0;

/** For the summary on top: in the order of the page. */
export const summaryOf = ({ section, errors }: SectionForm): readonly { message: string; href: string }[] =>
  section.fields.flatMap(({ key }) => {
    const message = errors[key];
    return message === undefined ? [] : [{ message, href: `#${key}` }];
  });
