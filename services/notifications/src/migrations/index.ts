import { AccountActs1763940000000 } from './account-acts';
import { Channels1763960000000 } from './channels';
import { DeadlineNotices1763760100000 } from './deadline-notices';
import { ReportReminders1763920000000 } from './report-reminders';
import { FirstSchema1763700100000 } from './first-schema';

export const migrations = [
  FirstSchema1763700100000,
  DeadlineNotices1763760100000,
  ReportReminders1763920000000,
  AccountActs1763940000000,
  Channels1763960000000,
];
