import { type StandardTime, timeText } from '@loket/sop';
import type { Locale } from '@loket/working-time';

const origins = {
  id: { 'local default': 'ketentuan lokal', law: 'peraturan' },
  en: { 'local default': 'local rule', law: 'law' },
};

/** A standard time, with its provenance where it is not the source's: 5 hari kerja (ketentuan lokal). */
export function timeInWords(time: StandardTime, locale: Locale): string {
  const amount = timeText(time)[locale];
  if (time.provenance === 'source') return amount;
  const origin = origins[locale][time.provenance];
  if (time.basis === undefined) return `${amount} (${origin})`;
  return time.provenance === 'law' ? `${amount} (${time.basis})` : `${amount} (${origin}: ${time.basis})`;
}
