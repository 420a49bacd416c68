import type { AccountView } from '@loket/contracts';
import type { Text } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { Offer } from '../../upstream/casework';

export interface StartableService {
  readonly service: string;
  readonly title: Text;
}

/** The services that an account's purposes allow it to file, each once, in the order of their titles. */
export const servicesFor = (
  { purposes }: Pick<AccountView, 'purposes'>,
  offers: readonly Offer[],
  locale: Locale,
): readonly StartableService[] =>
  offers
    .filter(({ sop }) => purposes.some((purpose) => purpose === sop.filedBy))
    .filter(({ service }, place, all) => all.findIndex((other) => other.service === service) === place)
    .map(({ service, sop }) => ({ service, title: sop.title }))
    .toSorted((one, other) => one.title[locale].localeCompare(other.title[locale], locale));
