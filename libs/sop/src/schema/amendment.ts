import { z } from 'zod';
import type { TableAmendment } from '../amend-sop';
import { executor } from './rows';
import { key, perhaps } from './texts';
import { amendedTime, policy } from './times';

const keys = z.array(key).max(60);

/** What an office changes in a table. Whether the table can take it is for `checkAmendment` to say. */
export const tableAmendment: z.ZodType<TableAmendment> = z.strictObject({
  legalBasis: perhaps,
  rows: z.record(
    key,
    z.strictObject({
      within: amendedTime.exactOptional(),
      executor: key.exactOptional(),
      completeness: keys.exactOptional(),
      initials: keys.exactOptional(),
    }),
  ),
  executors: z.array(executor).max(20).exactOptional(),
  promise: amendedTime.exactOptional(),
  statedTotal: amendedTime.exactOptional(),
  sla: policy.exactOptional(),
});
