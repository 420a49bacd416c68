import type { CaseInput } from '@loket/case-flow';
import { parseSnapshot } from '@loket/sop/parse-snapshot';
import { ApplicationFailure, workflowInfo } from '@temporalio/workflow';
import { z } from 'zod';

const caseInput = z.object({
  caseId: z.string().min(1),
  number: z.string().min(1),
  agency: z.string().min(1),
  table: z.unknown(),
});

/** Reads what the workflow was started with. Fails without retry unless it is a case of this very service. */
export function tableInput(input: unknown): CaseInput {
  const { workflowType } = workflowInfo();
  const read = readInput(input);
  if (read === undefined || read.table.runsOn !== 'table' || read.table.service !== workflowType)
    throw ApplicationFailure.nonRetryable(`${workflowType} was started without a table of its own`, 'NoTable');
  return read;
}

function readInput(input: unknown): CaseInput | undefined {
  try {
    const { table, ...kase } = caseInput.parse(input);
    return { ...kase, table: parseSnapshot(table) };
  } catch {
    return undefined;
  }
}
