import type { Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

const { INDEXED_VALUE_TYPE_KEYWORD: keyword, INDEXED_VALUE_TYPE_DATETIME: datetime } =
  temporal.api.enums.v1.IndexedValueType;

/** Registers what workflows may be found by; without it their first task fails. */
export async function keepSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: {
      ...{ CaseNumber: keyword, Service: keyword, Agency: keyword, Step: keyword },
      ...{ ExecutorRole: keyword, SlaState: keyword, DueAt: datetime },
    },
  });
}
