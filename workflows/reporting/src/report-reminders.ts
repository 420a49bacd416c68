import { remindOfMissingReports } from '@loket/steps';

/** A day's round of an office: whoever has not reported on the half-year that ended is reminded when it is time. */
export const reportReminders = (agency: string): Promise<void> => remindOfMissingReports(agency);
