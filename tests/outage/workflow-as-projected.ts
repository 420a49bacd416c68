import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import type { OwnProduct } from './own-product';

interface Projection {
  readonly place: string;
  readonly sla: string;
  readonly due_at: Date | null;
  readonly words: string;
}

async function onWorkflow<T>(
  product: OwnProduct,
  caseId: string,
  read: (handle: WorkflowHandle) => Promise<T>,
): Promise<T> {
  const { temporalAddress: address, temporalNamespace: namespace } = product.addresses;
  const connection = await Connection.connect({ address });
  try {
    return await read(new Client({ connection, namespace }).workflow.getHandle(caseId));
  } finally {
    await connection.close();
  }
}

/** The activities that the history of a case holds; a local activity is none of them. */
export const activitiesOf = (product: OwnProduct, caseId: string): Promise<string[]> =>
  onWorkflow(product, caseId, async (handle) => {
    const { events } = await handle.fetchHistory();
    return (events ?? []).flatMap(({ activityTaskScheduledEventAttributes: scheduled }) =>
      scheduled?.activityType?.name == null ? [] : [scheduled.activityType.name],
    );
  });

const workflowState = (product: OwnProduct, caseId: string): Promise<Projection> =>
  onWorkflow(product, caseId, async (handle) => {
    const { currentDetails } =
      await handle.query<temporal.api.sdk.v1.IWorkflowMetadata>('__temporal_workflow_metadata');
    const { searchAttributes } = await handle.describe();
    const { Step: step = [], SlaState: sla = [], DueAt: due = [] } = searchAttributes;
    return {
      place: String(step[0]),
      sla: String(sla[0]),
      due_at: due[0] === undefined ? null : new Date(String(due[0])),
      words: currentDetails ?? '',
    };
  });

/** The workflow's own state – where it stands, how its clock runs and what it tells supervisors – is casework's. */
export async function expectWorkflowAsProjected(product: OwnProduct, caseId: string): Promise<void> {
  const [projected] = await product.records('casework').rows<Projection>(
    `SELECT COALESCE(k.position->>'step', k.position->>'ending') AS place, k.sla, k.due_at, t.words->>'now' AS words
     FROM case_file k JOIN transition t ON t.case_id = k.id AND t.version = k.version WHERE k.id = $1`,
    [caseId],
  );
  expect(await workflowState(product, caseId)).toEqual(projected);
}
