import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, QueryFailedError } from 'typeorm';
import { AgenciesClient } from '../../access/agencies-client';
import { CONFIG, type Config } from '../../config';
import { LOGGER } from '../../logger';
import { CaseStarter } from '../../temporal/case-starter';
import { countFailure, finishImports, forgetImports, nextImport, storeNextRow } from './store-next-row';

/** Makes the rows of confirmed spreadsheets cases, one after the other, whichever process stopped in between. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly starter: CaseStarter,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.plan();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Stores every row that waits; stops between two rows when the process does. */
  async run(): Promise<void> {
    while (!this.stopped && (await this.storeOne()));
    await finishImports(this.source);
    await forgetImports(this.source);
  }

  private async storeOne(): Promise<boolean> {
    const saving = await nextImport(this.source);
    if (saving === undefined) return false;
    const { regionCode } = await this.agencies.get(saving.agency);
    let tried: string | undefined;
    try {
      const agencyCode = regionCode.replaceAll('.', '').padEnd(4, '0');
      const stored = await storeNextRow(this.source, saving, agencyCode, (rowId) => void (tried = rowId));
      if (stored !== undefined) await this.starter.startSoon(stored.caseId);
      return stored !== undefined;
    } catch (error) {
      if (tried !== undefined && !isPassing(error)) await countFailure(this.source, tried);
      throw error;
    }
  }

  private plan(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.run()
        .catch((error: unknown) => this.log.warn({ err: error }, 'imports wait'))
        .finally(() => this.plan());
    }, this.config.RECONCILE_EVERY_MS);
  }
}

/** Classes of SQLSTATE that say nothing of the row: connection lost, lost against another, out of room, cut off. */
const PASSING = /^(08|40|53|57)/;

/** Whether the next try may go well with the row as it is. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { driverError }: { driverError: { code?: unknown } } = error;
  return typeof driverError.code !== 'string' || PASSING.test(driverError.code);
}
