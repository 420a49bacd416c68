import { type CivilDate, localDate } from '@loket/working-time';
import { getCalendar } from '../calendars/get-calendar';

/** The office's date. Throws `not-found` where it keeps no calendar: it can offer nothing. Needs an open transaction. */
export const todayAt = async (agency: string): Promise<CivilDate> =>
  localDate(Date.now(), (await getCalendar(agency)).zone);
