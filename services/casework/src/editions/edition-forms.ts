import type { MoveForm, Recorded, TableAmendmentForm, TableForm } from '@loket/contracts';
import type { TableAmendment } from '@loket/sop';
import { tableAmendment } from '@loket/sop/parse-sop';
import { type ZodType, z } from 'zod';

// Whether it is a date, and one that can be, is said in a sentence.
const validFrom = z.string().max(20);

const amendment = { base: z.string().max(64), validFrom, amendment: tableAmendment };
export const amendmentForm: ZodType<TableAmendmentForm<TableAmendment>> = z.object(amendment);
export const amendmentRecordForm: ZodType<Recorded<TableAmendmentForm<TableAmendment>>> = z.object({
  ...amendment,
  id: z.uuid(),
});

// The file is read as a definition later, and every fault in it told.
const table = { sop: z.unknown(), validFrom };
export const tableForm: ZodType<TableForm> = z.object(table);
export const tableRecordForm: ZodType<Recorded<TableForm>> = z.object({ ...table, id: z.uuid() });

export const moveForm: ZodType<MoveForm> = z.object({ id: z.uuid(), edition: z.uuid() });
