import { ApplicationFailure, proxyActivities } from '@temporalio/workflow';
import type { OfficeActivities } from './activities';

const { remindOfReports } = proxyActivities<OfficeActivities>({
  summary: 'Mengingatkan laporan yang belum masuk',
  startToCloseTimeout: '30 seconds',
  // The next day's round makes up for one that never came through.
  scheduleToCloseTimeout: '20 hours',
  retry: { maximumInterval: '10 minutes' },
});

/** Has everybody told whose half-yearly report to an office is missing. Fails without retry where no office is named. */
export async function remindOfMissingReports(agency: string): Promise<void> {
  if (agency === '') throw ApplicationFailure.nonRetryable('The round was started without an office', 'NoOffice');
  await remindOfReports(agency);
}
