import type { ClockEdge, ExpectedClock } from './expectation';
import { parseTime } from './parse-time';

const shape =
  /^(.+): sejak ([^,]+) sampai ([^,]+), ([^,]+)(, waktu pemohon)?(?:, bila ([^,]+))?(, baris habis waktu)?$/;
const atRow = /^(masuk|keluar|pengembalian|perbaikan) baris (\w+)$/;

const events = {
  masuk: 'entered',
  keluar: 'left',
  pengembalian: 'returned',
  perbaikan: 'resubmitted',
} as const;

const isEvent = (word: string): word is keyof typeof events => word in events;

/** Reads "Penyelesaian: sejak masuk baris 2 sampai keluar baris 5, 3 hari kerja"; undefined for anything else. */
export function parseClock(text: string): ExpectedClock | undefined {
  const [, title, from, until, length, applicants, when, lapses] = shape.exec(text) ?? [];
  if (title === undefined || from === undefined || until === undefined || length === undefined) return undefined;
  const [starts, ends, time] = [parseEdge(from), parseEdge(until), parseTime(length)];
  if (starts === undefined || ends === undefined || time === undefined) return undefined;
  return {
    ...{ title, starts, ends, time, party: applicants === undefined ? 'office' : 'applicant' },
    ...(when !== undefined && { when }),
    ...(lapses !== undefined && { lapses: true }),
  };
}

function parseEdge(text: string): ClockEdge | undefined {
  if (text === 'pembukaan') return 'opening';
  if (text === 'penutupan') return 'closing';
  const [, word = '', row] = atRow.exec(text) ?? [];
  return row === undefined || !isEvent(word) ? undefined : { row, when: events[word] };
}
