import type { FormerValue } from '@loket/contracts';
import type { JSX } from 'preact';
import { plainDate } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';
import type { ActivityName } from './activity-names';

interface FormerValuesProps {
  readonly values: readonly FormerValue[];
  readonly activityName: ActivityName;
}

/** What an organisation was called, did, and where it was, before it changed. */
export function FormerValues({ values, activityName }: FormerValuesProps): JSX.Element | null {
  const { words, locale } = useVisit();
  const { formerValues } = words.visitor;
  if (values.length === 0) return null;
  return (
    <section>
      <h2>{formerValues.title}</h2>
      <ul>
        {values.map(({ field, value, from, until }) => (
          <li key={`${field} ${until} ${value}`}>
            {formerValues.before[field]}: {field === 'activity-field' ? activityName(value) : value} (
            {formerValues.period(plainDate(from, locale), plainDate(until, locale))})
          </li>
        ))}
      </ul>
    </section>
  );
}
