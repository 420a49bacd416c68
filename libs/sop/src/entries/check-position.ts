import { type Checked, wrong } from '../fields/field-check';
import { checkLatitude, checkLongitude } from '../fields/place';
import type { OutcomeEntry } from '../step';

/** A place in Indonesia by latitude and longitude, stored like `-2.2096, 113.9108`. */
export function checkPosition(text: string, { key, label }: Pick<OutcomeEntry, 'key' | 'label'>): Checked {
  const [latitude = '', longitude = '', ...more] = partsOf(text);
  const context = {
    field: { key, kind: 'latitude', label, required: true },
    ...{ values: {}, today: '', labelOf: () => label },
  } as const;
  const [north, east] = [checkLatitude(latitude, context), checkLongitude(longitude, context)];
  if (more.length > 0 || 'error' in north || 'error' in east)
    return wrong(
      `${label.id} tidak benar. Tulis lintang dan bujur seperti -2.2096, 113.9108.`,
      `${label.en} is not right. Write latitude and longitude like -2.2096, 113.9108.`,
    );
  return { value: `${north.value}, ${east.value}` };
}

/** Written with a space or semicolon between the two, or with points in both and a comma between. */
function partsOf(text: string): readonly string[] {
  const spaced = text.trim().split(/\s*;\s*|,?\s+/);
  return spaced.length > 1 ? spaced : text.trim().split(',');
}
