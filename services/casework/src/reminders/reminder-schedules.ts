import { CASE_TASK_QUEUE } from '@loket/case-flow';
import { inTransaction } from '@loket/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { LOGGER } from '../logger';
import { officeAttributes } from '../temporal/search-attributes';
import { TemporalClient } from '../temporal/temporal-client';
import { type ReportingOffice, reportingOffices } from './reporting-offices';

const FIRST_AFTER_MS = 1_000;
const AGAIN_AFTER_MS = 60_000;
const PATIENCE_MS = 3_000;
/** Half past seven, when offices open: mails of this hour are read the same day. */
const ROUND = { hour: 7, minute: 30 };
const hoursOf = { WIB: 7, WITA: 8, WIT: 9 } as const;

export const scheduleIdOf = (agency: string): string => `report-reminders:${agency}`;

/**
 * Keeps one Schedule for each office that takes in half-yearly reports; its daily round is a short workflow. Looked at
 * every minute, so that an office which begins to offer the service, or a Temporal that was away, is made up for.
 */
@Injectable()
export class ReminderSchedules implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly kept = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly source: DataSource,
    @Inject(TemporalClient) private readonly temporal: Pick<TemporalClient, 'client'>,
    @Inject(LOGGER) private readonly log: Pick<Logger, 'warn'>,
  ) {}

  onApplicationBootstrap(): void {
    this.plan(FIRST_AFTER_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Makes the Schedules that are not there yet; one that is there stays as it is. Throws while Temporal is down. */
  async ensure(): Promise<void> {
    const offices = await inTransaction(this.source, reportingOffices);
    for (const office of offices) {
      if (this.kept.has(office.agency)) continue;
      await this.create(office);
      this.kept.add(office.agency);
    }
  }

  private plan(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.ensure()
        .catch((error: unknown) => this.log.warn({ err: error }, 'schedules of reminders wait'))
        .finally(() => this.plan(AGAIN_AFTER_MS));
    }, afterMs);
  }

  private async create({ agency, service }: ReportingOffice): Promise<void> {
    const { zone } = await inTransaction(this.source, () => calendarOfAgency(agency));
    const { client } = this.temporal;
    try {
      await client.withDeadline(Date.now() + PATIENCE_MS, () =>
        client.schedule.create({
          scheduleId: scheduleIdOf(agency),
          // Without zone data: the office's zone has no daylight saving.
          spec: {
            calendars: [{ hour: (ROUND.hour - hoursOf[zone] + 24) % 24, minute: ROUND.minute }],
            timezone: 'UTC',
          },
          policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
          action: {
            type: 'startWorkflow',
            workflowType: 'reportReminders',
            workflowId: scheduleIdOf(agency),
            taskQueue: CASE_TASK_QUEUE,
            args: [agency],
            staticSummary: `Pengingat laporan semester · ${agency}`,
            typedSearchAttributes: officeAttributes(service, agency),
          },
        }),
      );
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    }
  }
}
