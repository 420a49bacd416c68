import type { CalendarAmendmentForm, CalendarAmendmentRecord } from '@loket/contracts';
import { type ZodType, z } from 'zod';

// Dates, times and weekdays are read by the calendar itself, which says in a sentence what is wrong with which.
const date = z.string().max(20);
const type = z.string().trim().min(1).max(60);
const week = z.record(z.string().max(10), z.array(z.array(z.string().max(5)).max(4)).max(6));

const change = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add-day-off'), date, type }),
  z.object({ op: z.literal('remove-day-off'), date, type }),
  z.object({ op: z.literal('set-hours'), from: date, to: date.nullable(), week }),
  z.object({ op: z.literal('work-on-leave'), date }),
]);

const form = { legalBasis: z.string().trim().min(1).max(500), changes: z.array(change).min(1).max(200) };

export const amendmentForm: ZodType<CalendarAmendmentForm> = z.object(form);

export const amendmentRecordForm: ZodType<CalendarAmendmentRecord> = z.object({
  ...form,
  id: z.uuid(),
  acknowledged: z.boolean().exactOptional(),
});
