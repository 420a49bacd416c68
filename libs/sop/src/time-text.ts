import type { StandardTime } from './standard-time';
import type { Text } from './text';

const units: Readonly<Record<StandardTime['kind'], Text>> = {
  minutes: { id: 'menit', en: 'minute' },
  hours: { id: 'jam kerja', en: 'working hour' },
  days: { id: 'hari kerja', en: 'working day' },
  'clock-hours': { id: 'jam', en: 'hour' },
  'calendar-days': { id: 'hari kalender', en: 'calendar day' },
  'calendar-months': { id: 'bulan', en: 'month' },
  'calendar-years': { id: 'tahun', en: 'year' },
};

/** A standard time's length in words: 5 hari kerja, 1 working day. */
export function timeText({ kind, budget }: Pick<StandardTime, 'kind' | 'budget'>): Text {
  const unit = units[kind];
  return { id: `${budget} ${unit.id}`, en: `${budget} ${unit.en}${budget === 1 ? '' : 's'}` };
}
