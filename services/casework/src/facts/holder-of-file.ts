import type { RoleGrant } from '@loket/contracts';
import { findRow } from '@loket/database';

/** Which office and role has the file, and who of them took it; null while nobody has. */
export interface FileHolder {
  readonly grant: RoleGrant;
  readonly assignee: string | null;
}

/** Undefined where no officer has the file. Needs an open transaction. */
export async function holderOfFile(caseId: string): Promise<FileHolder | undefined> {
  const task = await findRow<{ executor: string; agency: string; assignee: string | null }>(
    `SELECT executor, agency, assignee FROM task WHERE case_id = $1 AND closed_at IS NULL`,
    [caseId],
  );
  return task && { grant: { role: task.executor, agency: task.agency }, assignee: task.assignee };
}
