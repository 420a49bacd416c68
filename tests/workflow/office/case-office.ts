import { CASE_TASK_QUEUE } from '@loket/case-flow';
import { inTransaction, newId, rows } from '@loket/database';
import type { FormValues } from '@loket/sop';
import { type TestDatabase, testStack, TimeSkippingServer } from '@loket/testing';
import { Client, type WorkflowHandle } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker, makeTelemetryFilterString } from '@temporalio/worker';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { editionInForce, getSop } from '../../../services/casework/src/definitions/definition-store';
import { storeCase } from '../../../services/casework/src/drafts/store-case';
import { AGENCY, type OtherOffice, createCaseDatabase } from './case-database';
import { CaseWorld } from './case-world';
import { FiledCase } from './filed-case';
import { OfficeClock } from './office-clock';
import { keepSearchAttributes } from './search-attributes';
import { bundleFromSource } from './source-bundle';

const NAMESPACE_OF_TEST_SERVER = 'default';

/** An office at work: casework's database, Temporal, and a worker with the workflow code of the sources. */
export class CaseOffice {
  private server: TimeSkippingServer | undefined;

  private constructor(
    readonly temporal: TestWorkflowEnvironment,
    private readonly clock: OfficeClock,
    readonly database: TestDatabase,
    readonly world: CaseWorld,
    // Unlike the environment's own, this client does not let time pass while it waits for a result.
    private readonly client: Client,
    private readonly worker: Worker,
    private readonly work: Promise<void>,
    private readonly taskQueue: string,
    private readonly others: readonly OtherOffice[],
  ) {}

  /** Opens at an instant on the time-skipping server; with other offices besides the province's where they are named. */
  static async openAt(instant: string, others: readonly OtherOffice[] = []): Promise<CaseOffice> {
    quieten();
    const server = await TimeSkippingServer.start(new Date(instant));
    const temporal = await TestWorkflowEnvironment.createTimeSkipping({ server: server.options });
    await keepSearchAttributes(temporal.connection, NAMESPACE_OF_TEST_SERVER);
    const office = await CaseOffice.on(temporal, NAMESPACE_OF_TEST_SERVER, CASE_TASK_QUEUE, others);
    office.server = server;
    return office;
  }

  /** Opens now on the running Temporal server, on a task queue of its own. */
  static async openNow(): Promise<CaseOffice> {
    quieten();
    const { temporalAddress: address, temporalNamespace: namespace } = testStack();
    const temporal = await TestWorkflowEnvironment.createFromExistingServer({ address, namespace });
    return CaseOffice.on(temporal, namespace, `test-${newId()}`);
  }

  private static async on(
    temporal: TestWorkflowEnvironment,
    namespace: string,
    taskQueue: string,
    others: readonly OtherOffice[] = [],
  ): Promise<CaseOffice> {
    const database = await createCaseDatabase(others);
    const clock = new OfficeClock(temporal);
    const world = new CaseWorld(database.source, () => clock.now());
    const worker = await Worker.create({
      connection: temporal.nativeConnection,
      namespace,
      taskQueue,
      workflowBundle: await bundleFromSource(),
      activities: world.activities(),
    });
    const client = new Client({ connection: temporal.connection, namespace });
    return new CaseOffice(temporal, clock, database, world, client, worker, worker.run(), taskQueue, others);
  }

  /** Stores a case filed at an instant (now when none is given) with these answers and starts its workflow. */
  async file(service: string, at?: string, values: FormValues = {}): Promise<FiledCase> {
    const id = newId();
    const filedAt = at === undefined ? await this.now() : new Date(at);
    const agency = this.others.find(({ sops }) => sops.some((sop) => sop.service === service))?.agency ?? AGENCY;
    const sop = await inTransaction(this.database.source, async () => {
      const edition = await editionInForce(agency, service, filedAt);
      if (edition === undefined) throw new Error(`The office does not offer ${service}`);
      const { definition_hash } = edition;
      const draft = {
        ...{ id, service, agency, account_id: null, secret: null, definition_hash, form: values },
        ...{ complete_sections: [], updated_at: filedAt, case_number: null },
      };
      await rows(`INSERT INTO draft (id, service, agency, definition_hash) VALUES ($1, $2, $3, $4)`, [
        id,
        service,
        agency,
        definition_hash,
      ]);
      const inForce = await getSop(definition_hash);
      await storeCase({ draft, sop: inForce, values, documents: [], agencyCode: '6200', at: filedAt });
      return inForce;
    });
    const filed = new FiledCase(id, this.database.source, this.client, () => this.now());
    await filed.start(sop.title.id, this.taskQueue);
    return filed;
  }

  /** Starts a round of reminders. */
  remind(agency: string): Promise<WorkflowHandle> {
    const workflowId = `report-reminders-${newId()}`;
    return this.client.workflow.start('reportReminders', { workflowId, taskQueue: this.taskQueue, args: [agency] });
  }

  now(): Promise<Date> {
    return this.clock.now();
  }

  /** Lets time pass until an instant. */
  waitUntil(instant: string): Promise<void> {
    return this.clock.waitUntil(instant);
  }

  /** Lets time pass until an instant, which is then kept for everything that is done. */
  holdAt(instant: string): Promise<void> {
    return this.clock.holdAt(instant);
  }

  async close(): Promise<void> {
    this.worker.shutdown();
    await this.work;
    await this.temporal.teardown();
    await this.server?.stop();
    await this.database.drop();
  }
}

let quiet = false;

function quieten(): void {
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  if (!quiet) Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter } } });
  quiet = true;
}
