/** What can be wrong with a calendar or with a change of it. */
export type CalendarFaultCode =
  | 'unknown-zone'
  | 'no-date'
  | 'no-time'
  | 'no-weekday'
  | 'no-hours'
  | 'hours-end-early'
  | 'impossible-span'
  | 'repeated'
  | 'absent'
  | 'no-collective-leave'
  | 'recorded-early';

/** A calendar or a change of it refused, in a sentence for the administrator who recorded it. */
export class CalendarFault extends Error {
  constructor(
    readonly code: CalendarFaultCode,
    readonly text: { readonly id: string; readonly en: string },
  ) {
    super(text.en);
  }
}

const fault = (code: CalendarFaultCode, id: string, en: string) => new CalendarFault(code, { id, en });

export const unknownZone = (zone: string) =>
  fault(
    'unknown-zone',
    `"${zone}" bukan salah satu zona waktu WIB, WITA, dan WIT.`,
    `"${zone}" is none of the zones WIB, WITA and WIT.`,
  );

export const noDate = (text: string) =>
  fault(
    'no-date',
    `Kalender menyebut "${text}", yang bukan tanggal.`,
    `The calendar names "${text}", which is not a date.`,
  );

export const noTime = (text: string) =>
  fault('no-time', `"${text}" bukan waktu yang ditulis JJ:MM.`, `"${text}" is not a time of day written HH:MM.`);

export const noWeekday = (from: string, text: string) =>
  fault(
    'no-weekday',
    `Jam kerja sejak ${from} menyebut "${text}", yang bukan nama hari.`,
    `Office hours from ${from} name "${text}", which is not a weekday.`,
  );

export const noHours = () => fault('no-hours', 'Kalender tidak memuat jam kerja.', 'The calendar has no office hours.');

export const noHoursLeft = (from: string) =>
  fault(
    'no-hours',
    `Dengan jam kerja sejak ${from} itu, kantor tidak lagi memiliki jam kerja.`,
    `With these office hours from ${from} on, the calendar has no office hours left.`,
  );

export const hoursEndEarly = (from: string, to: string) =>
  fault(
    'hours-end-early',
    `Jam kerja berakhir pada ${to}, sebelum dimulai pada ${from}.`,
    `Office hours end on ${to}, before they begin on ${from}.`,
  );

export const noSpan = (entry: string) =>
  fault(
    'impossible-span',
    `Jam kerja sejak ${entry}: setiap rentang memerlukan jam buka dan jam tutup.`,
    `Office hours from ${entry}: a span has a beginning and an end.`,
  );

export const impossibleSpan = (entry: string, from: string, to: string) =>
  fault(
    'impossible-span',
    `Jam kerja sejak ${entry}: rentang ${from}–${to} kosong atau bertumpang tindih dengan rentang sebelumnya.`,
    `Office hours from ${entry}: ${from}–${to} is empty or overlaps the span before it.`,
  );

export const repeated = (date: string, type: string) =>
  fault(
    'repeated',
    `Kalender sudah memuat ${date} sebagai "${type}"; tanggal dan jenis yang sama tidak dicatat dua kali.`,
    `The calendar lists ${date} as "${type}" twice.`,
  );

export const absent = (date: string, type: string) =>
  fault(
    'absent',
    `${date} sebagai "${type}" tidak dapat dihapus karena tidak tercatat dalam kalender.`,
    `${date} as "${type}" cannot be removed: the calendar does not list it.`,
  );

export const noCollectiveLeave = (date: string) =>
  fault(
    'no-collective-leave',
    `${date} bukan cuti bersama, sehingga tidak ada yang dijadikan hari kerja.`,
    `${date} is not a collective leave, so there is no leave to work on.`,
  );

export const recordedEarly = (recorded: string, previous: string) =>
  fault(
    'recorded-early',
    `Perubahan yang dicatat ${recorded} mendahului perubahan sebelumnya, yang dicatat ${previous}.`,
    `The amendment recorded at ${recorded} is earlier than the one before it, recorded at ${previous}.`,
  );
