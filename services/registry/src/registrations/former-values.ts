import type { LockedOrmas } from './lock-ormas';
import type { ChangeFacts } from './registration-facts';

interface KeptValue {
  readonly field: 'name' | 'activity-field' | 'npwp' | 'address';
  readonly value: string;
}

/** What a change does away with; a value that was never known, or that stays what it was, is not kept. */
export function formerValuesOf(before: LockedOrmas, { name, activityField, npwp, address }: ChangeFacts): KeptValue[] {
  const pairs = [
    ['name', before.name, name?.organisationName],
    ['activity-field', before.activity_field, activityField],
    ['npwp', before.npwp, npwp],
    ['address', before.secretariat_address, address?.secretariatAddress],
  ] as const;
  return pairs.flatMap(([field, old, next]) =>
    old === null || next == null || next === old ? [] : [{ field, value: old }],
  );
}
