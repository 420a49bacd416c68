import type { ServiceClient } from '@loket/service-kit';
import { answered } from './answered';

/** Has everybody told whose half-yearly report to an office is missing. */
export const remindOfReports =
  (casework: ServiceClient) =>
  async (agency: string): Promise<void> => {
    await answered(
      casework.call('/internal/report-reminders', { method: 'POST', body: { agency }, timeoutMs: 28_000 }),
    );
  };
