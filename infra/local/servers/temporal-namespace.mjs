const day = 24 * 60 * 60;
const retention = 90 * day;

/** Registered before any worker starts: an unregistered one fails the workflow task that sets it. */
const searchAttributes = {
  CaseNumber: 'KEYWORD',
  Service: 'KEYWORD',
  Agency: 'KEYWORD',
  Step: 'KEYWORD',
  ExecutorRole: 'KEYWORD',
  SlaState: 'KEYWORD',
  DueAt: 'DATETIME',
};
const kinds = { KEYWORD: 2, DATETIME: 6 };

async function describe(connection, namespace) {
  try {
    return await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    // gRPC NOT_FOUND
    if (error.code === 5) return undefined;
    throw error;
  }
}

/** Makes sure that the namespace is there with its retention and search attributes. */
export async function keepNamespace(address, namespace) {
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    const found = await describe(connection, namespace);
    const workflowExecutionRetentionTtl = { seconds: retention };
    if (found === undefined) {
      await connection.workflowService.registerNamespace({
        namespace,
        workflowExecutionRetentionPeriod: workflowExecutionRetentionTtl,
      });
    } else if (Number(found.config?.workflowExecutionRetentionTtl?.seconds) !== retention) {
      await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl } });
    }
    await keepSearchAttributes(connection, namespace);
  } finally {
    await connection.close();
  }
}

async function keepSearchAttributes(connection, namespace) {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(searchAttributes).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return;
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(([name, kind]) => [name, kinds[kind]])),
  });
}
