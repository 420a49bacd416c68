import { checkPhoneEntry, checkPosition, checkTeam, isFileEntry } from '@loket/sop';
import { isRealDate, localDate } from '@loket/working-time';
import type { AskedEntry, DecisionContext } from './check-decision';
import { checkLongText } from './check-long-text';

const LONGEST = 200;
const LONGEST_TEAM = 2_000;

type EntryContext = Pick<DecisionContext, 'entryFiles' | 'candidates'>;

/** What is wrong with an entry of a decision, in words an officer can act on; undefined where nothing is. */
export function entryProblem(entry: AskedEntry, typed: string | undefined, context: EntryContext): string | undefined {
  const { key, kind, label, optional = false } = entry;
  if (isFileEntry(entry)) {
    if (optional || context.entryFiles.includes(key)) return undefined;
    return kind === 'photo' ? `${label.id} dari kunjungan ini belum diunggah.` : `${label.id} belum diunggah.`;
  }
  const value = typed?.trim() ?? '';
  if (value === '' && optional) return undefined;
  if (kind === 'long-text') return checkLongText(entry, typed).error;
  if (kind === 'officers') return teamProblem(entry, value, context);
  if (value === '') return `${label.id} harus diisi.`;
  if (value.length > LONGEST) return `${label.id} paling panjang ${LONGEST} huruf.`;
  return formProblem(entry, value);
}

function formProblem({ key, kind, label, choices = [], past }: AskedEntry, value: string): string | undefined {
  switch (kind) {
    case 'date':
      if (!isRealDate(value)) return `${label.id} bukan tanggal yang ada.`;
      // No office is ahead of WIT.
      return past && value > localDate(Date.now(), 'WIT') ? `${label.id} tidak boleh setelah hari ini.` : undefined;
    case 'choice':
      return choices.some((choice) => choice.value === value) ? undefined : `Pilih ${label.id} dari daftar.`;
    case 'phone':
    case 'position': {
      const checked = (kind === 'phone' ? checkPhoneEntry : checkPosition)(value, { key, label });
      return 'error' in checked ? checked.error.id : undefined;
    }
    default:
      return undefined;
  }
}

function teamProblem({ key, label }: AskedEntry, value: string, { candidates = {} }: EntryContext): string | undefined {
  if (value.length > LONGEST_TEAM) return `${label.id} terlalu banyak. Kurangi anggotanya.`;
  const checked = checkTeam(value, { label });
  if ('error' in checked) return checked.error.id;
  const known = (candidates[key] ?? []).map(({ id }) => id);
  return checked.value.split(',').every((account) => known.includes(account))
    ? undefined
    : `${label.id} memuat orang yang tidak dapat ditunjuk. Pilih dari daftar.`;
}
