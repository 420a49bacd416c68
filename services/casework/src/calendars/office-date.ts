/**
 * SQL for the date of an instant at the office whose row of `calendar` is joined. By fixed offsets, as the library
 * working-time reckons; a zone written as '+07' would be read as west of Greenwich.
 */
export const officeDate = (instant: string): string =>
  `(${instant} AT TIME ZONE CASE calendar.record->>'zone' WHEN 'WIT' THEN interval '9 hours' WHEN 'WITA' THEN interval '8 hours' ELSE interval '7 hours' END)::date`;
