import type { StandardTime } from '@loket/sop';
import type { Locale } from '@loket/working-time';

const units = {
  id: { days: 'hari kerja', hours: 'jam', minutes: 'menit' },
  en: { days: 'working day', hours: 'hour', minutes: 'minute' },
} as const;

const origins = { id: { 'local default': 'ketentuan lokal', law: 'peraturan' }, en: { 'local default': 'local rule', law: 'law' } };

/** A standard time, with its provenance where it is not the source's: 5 hari kerja (ketentuan lokal). */
export function timeInWords(time: StandardTime, locale: Locale): string {
  const plural = locale === 'en' && time.budget !== 1 ? 's' : '';
  const amount = `${time.budget} ${units[locale][time.kind]}${plural}`;
  if (time.provenance === 'source') return amount;
  const origin = origins[locale][time.provenance];
  if (time.basis === undefined) return `${amount} (${origin})`;
  return time.provenance === 'law' ? `${amount} (${time.basis})` : `${amount} (${origin}: ${time.basis})`;
}
