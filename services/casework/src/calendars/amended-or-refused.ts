import { Problem } from '@loket/contracts';
import { type Amendment, type Calendar, CalendarFault, amend } from '@loket/working-time';

/** The calendar with an amendment's changes. Throws `invalid-form` that says which change is refused and why. */
export function amendedOrRefused(calendar: Calendar, amendment: Amendment): Calendar {
  try {
    return amend(calendar, amendment);
  } catch (error) {
    if (!(error instanceof CalendarFault)) throw error;
    const place = refusedChange(calendar, amendment);
    throw new Problem('invalid-form', `Perubahan ke-${place + 1}: ${error.text.id}`, [
      { field: `changes.${place}`, message: error.text.id },
    ]);
  }
}

/** Which change the calendar refuses, the ones before it made. */
const refusedChange = (calendar: Calendar, amendment: Amendment): number =>
  amendment.changes.findIndex((_, place) => {
    try {
      amend(calendar, { ...amendment, changes: amendment.changes.slice(0, place + 1) });
      return false;
    } catch {
      return true;
    }
  });
