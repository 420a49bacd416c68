import type { Locale } from '@loket/working-time';

interface Words {
  readonly number: string;
  readonly activity: string;
  readonly executors: string;
  readonly quality: string;
  readonly completeness: string;
  readonly time: string;
  readonly output: string;
  readonly remark: string;
  readonly start: string;
  readonly initial: string;
  readonly correction: string;
  readonly applicant: string;
  readonly yes: string;
  readonly not: string;
  readonly total: string;
  readonly asInRow: (no: string) => string;
  readonly rows: (from: string, to: string) => string;
  readonly toRow: (no: string) => string;
  readonly whenOver: (where: string) => string;
  readonly whenKept: (time: string, where: string) => string;
}

const languages: Readonly<Record<Locale, Words>> = {
  // The heads of the columns are those of PermenPANRB 35/2012.
  id: {
    ...{ number: 'No', activity: 'Kegiatan', executors: 'Pelaksana', quality: 'Mutu Baku', remark: 'Ket' },
    ...{ completeness: 'Kelengkapan', time: 'Waktu', output: 'Output', total: 'Jumlah waktu' },
    ...{ start: 'Mulai', initial: 'Paraf', correction: 'Perbaikan', applicant: 'Pemohon', yes: 'Ya', not: 'Tidak' },
    asInRow: (no) => `Seperti pada baris ${no}`,
    rows: (from, to) => (from === to ? `baris ${from}` : `baris ${from}–${to}`),
    toRow: (no) => `ke baris ${no}`,
    whenOver: (where) => `Bila waktu habis: ${where}`,
    whenKept: (time, where) => `Bila pemohon tidak menanggapi dalam ${time}: ${where}`,
  },
  en: {
    ...{ number: 'No', activity: 'Activity', executors: 'Executors', quality: 'Quality standard', remark: 'Note' },
    ...{ completeness: 'Completeness', time: 'Time', output: 'Output', total: 'Total time' },
    ...{ start: 'Start', initial: 'Initials', correction: 'Correction', applicant: 'Applicant', yes: 'Yes', not: 'No' },
    asInRow: (no) => `As in row ${no}`,
    rows: (from, to) => (from === to ? `row ${from}` : `rows ${from}–${to}`),
    toRow: (no) => `to row ${no}`,
    whenOver: (where) => `When the time is over: ${where}`,
    whenKept: (time, where) => `Without the applicant's answer within ${time}: ${where}`,
  },
};

/** The document's own words in one language. */
export const wordsIn = (locale: Locale): Words => languages[locale];
