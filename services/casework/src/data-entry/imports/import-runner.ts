import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, QueryFailedError } from 'typeorm';
import { AgenciesClient } from '../../access/agencies-client';
import { CONFIG, type Config } from '../../config';
import { LOGGER } from '../../logger';
import { CaseStarter } from '../../temporal/case-starter';
import { countFailure, finishImports, forgetImports, nextImport, storeNextRow } from './store-next-row';
import { Rounds } from '../../temporal/rounds';

/** Makes the rows of confirmed spreadsheets cases, one after the other, whichever process stopped in between. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly starter: CaseStarter,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) log: Logger,
  ) {
    this.rounds = new Rounds(
      () => this.run(),
      config.RECONCILE_EVERY_MS,
      (error) => log.warn({ err: error }, 'imports wait'),
    );
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** Stores every row that waits; stops between two rows when the process does. */
  async run(): Promise<void> {
    while (!this.rounds.isStopped && (await this.storeOne()));
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
}

/** Classes of SQLSTATE that say nothing of the row: connection lost, lost against another, out of room, cut off. */
const PASSING = /^(08|40|53|57)/;

/** Whether the next try may go well with the row as it is. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { driverError }: { driverError: { code?: unknown } } = error;
  return typeof driverError.code !== 'string' || PASSING.test(driverError.code);
}
