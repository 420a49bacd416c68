import type { CalendarAmendmentFlag } from '@loket/contracts';
import {
  type Amendment,
  type Calendar,
  type CalendarChange,
  type CivilDate,
  NATIONAL_HOLIDAY,
  amend,
  dateInWords,
} from '@loket/working-time';
import { hasNoEffect } from './has-no-effect';

type Flag = Pick<CalendarAmendmentFlag, 'code' | 'mustConfirm' | 'text'>;

/**
 * What an administrator should know of an amendment that the calendar takes: changes of the past, years without a
 * published list of holidays, changes that change nothing. Throws a `CalendarFault` where the calendar refuses it.
 */
export function flagsOfAmendment(calendar: Calendar, amendment: Amendment, today: CivilDate): CalendarAmendmentFlag[] {
  const amended = amend(calendar, amendment);
  const madeBefore = (change: number): Calendar =>
    amend(calendar, { ...amendment, changes: amendment.changes.slice(0, change) });
  const told = new Set<string>();
  return amendment.changes.flatMap((change, place) => {
    const year = firstDateOf(change).slice(0, 4);
    const unpublished = !told.has(year) && !isPublished(amended, year);
    if (unpublished) told.add(year);
    return [
      ...(firstDateOf(change) < today ? [pastDate(change)] : []),
      ...(unpublished ? [unpublishedYear(year)] : []),
      ...(hasNoEffect(madeBefore(place), madeBefore(place + 1), change) ? [noEffect(change)] : []),
    ].map((flag): CalendarAmendmentFlag => ({ ...flag, change: place }));
  });
}

const firstDateOf = (change: CalendarChange): CivilDate => (change.op === 'set-hours' ? change.from : change.date);

const isPublished = ({ daysOff }: Calendar, year: string): boolean =>
  daysOff.some(({ date, type }) => type === NATIONAL_HOLIDAY && date.startsWith(`${year}-`));

function pastDate(change: CalendarChange): Flag {
  const [id, en] = [dateInWords(firstDateOf(change), 'id'), dateInWords(firstDateOf(change), 'en')];
  const since = change.op === 'set-hours';
  return {
    code: 'past-date',
    mustConfirm: true,
    text: {
      id: `${since ? `Jam kerja ini berlaku sejak ${id}, yang sudah lewat.` : `${id} sudah lewat.`} Tenggat yang masih berjalan dihitung ulang seolah-olah sejak semula demikian; yang sudah dinyatakan lewat tenggat tetap demikian.`,
      en: `${since ? `These office hours hold from ${en}, which has passed.` : `${en} has passed.`} Deadlines still running are reckoned anew as if it had been so from the start; what was found overdue stays overdue.`,
    },
  };
}

const unpublishedYear = (year: string): Flag => ({
  code: 'unpublished-year',
  mustConfirm: false,
  text: {
    id: `Daftar hari libur nasional tahun ${year} belum tercatat: tenggat pada tahun itu bersifat sementara.`,
    en: `The national holidays of ${year} are not recorded yet: deadlines in that year are provisional.`,
  },
});

function noEffect(change: CalendarChange): Flag {
  const frame = { code: 'no-effect', mustConfirm: false } as const;
  if (change.op === 'set-hours') {
    return {
      ...frame,
      text: {
        id: 'Jam kerja ini sama dengan yang sudah berlaku; tidak ada tenggat yang berubah.',
        en: 'These office hours are the ones in force already; no deadline changes.',
      },
    };
  }
  const [id, en] = [dateInWords(change.date, 'id'), dateInWords(change.date, 'en')];
  const adds = change.op === 'add-day-off';
  return {
    ...frame,
    text: {
      id: `${id} ${adds ? 'memang bukan hari kerja' : 'tetap bukan hari kerja'}; tidak ada tenggat yang berubah karenanya.`,
      en: `${en} ${adds ? 'is no working day as it is' : 'stays a day without office time'}; no deadline changes by it.`,
    },
  };
}
