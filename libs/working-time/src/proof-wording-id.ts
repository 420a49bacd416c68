import type { ExplanationLine } from './explanation';
import type { Zone } from './instant';
import { inBrackets, ordinalsOf, type ProofWording } from './proof-wording';
import { shortWords, timeInWords } from './words';

/** The lines of a proof in Indonesian. */
export const indonesian: ProofWording = {
  'arrival-day': () => 'hari diterima, tidak dihitung',
  'working-day': ({ ordinal, minutes, closesAt }, zone) =>
    ordinal === undefined
      ? `${minutes ?? 0} menit kerja dihitung`
      : `hari kerja ke-${ordinal}${closesAt === undefined ? '' : `, tutup ${timeInWords(closesAt, zone)} ${zone}`}`,
  weekend: () => 'akhir pekan, tidak dihitung',
  'day-off': (line) => `hari libur, tidak dihitung${inBrackets(line)}`,
  'no-office-time': (line) => `di luar jam kerja, tidak dihitung${inBrackets(line)}`,
  'with-applicant': () => 'berkas ada pada pemohon, waktu berhenti',
  'calendar-day': (line) => {
    const [first, last] = ordinalsOf(line);
    return first === last ? `hari kalender ke-${last}` : `hari kalender ke-${first} sampai ke-${last}`;
  },
  'clock-time': ({ minutes = 0 }) => `${Math.floor(minutes / 60)} jam ${minutes % 60} menit dihitung`,
  stopped: ({ stop }, zone) => {
    if (stop === undefined) return 'berkas dikembalikan kepada pemohon';
    const returned = `berkas dikembalikan kepada pemohon pukul ${timeInWords(stop.from, zone)} ${zone}`;
    return stop.to === null
      ? `${returned}, belum masuk kembali`
      : `${returned}, masuk kembali ${shortWords(stop.to, zone)}`;
  },
  amended: (line, zone) =>
    `kalender kantor diubah${inBrackets(line)}${dueInWords(line, zone)}${
      line.amendment?.tooLate ? '; tenggat menurut kalender baru sudah lewat saat perubahan dicatat' : ''
    }`,
};

function dueInWords({ amendment }: ExplanationLine, zone: Zone): string {
  const { oldDue = null, newDue = null } = amendment ?? {};
  if (newDue === null) return ', waktu sedang berhenti';
  if (newDue === oldDue) return `, tenggat tetap ${shortWords(newDue, zone)}`;
  return `, tenggat menjadi ${shortWords(newDue, zone)}${oldDue === null ? '' : `, semula ${shortWords(oldDue, zone)}`}`;
}
