import { Cases1763700000000 } from './1763700000000-cases';
import { Deadlines1763760000000 } from './1763760000000-deadlines';
import { CalendarAmendments1763770000000 } from './1763770000000-calendar-amendments';
import { Editions1763780000000 } from './1763780000000-editions';
import { Counter1763800000000 } from './1763800000000-counter';
import { Correspondence1763815000000 } from './1763815000000-correspondence';
import { Limits1763900000000 } from './1763900000000-limits';
import { InactiveAccounts1763940000000 } from './1763940000000-inactive-accounts';
import { PublicDrafts1763940000001 } from './1763940000001-public-drafts';
import { Reports1763920000000 } from './1763920000000-reports';
import { DataEntry1763930000000 } from './1763930000000-data-entry';
import { Complaints1763910000000 } from './1763910000000-complaints';
import { Channels1763960000000 } from './1763960000000-channels';
import { FieldTeams1763950000000 } from './1763950000000-field-teams';

export const migrations = [
  Cases1763700000000,
  Deadlines1763760000000,
  CalendarAmendments1763770000000,
  Editions1763780000000,
  Counter1763800000000,
  Correspondence1763815000000,
  Limits1763900000000,
  InactiveAccounts1763940000000,
  PublicDrafts1763940000001,
  Reports1763920000000,
  Complaints1763910000000,
  DataEntry1763930000000,
  Channels1763960000000,
  FieldTeams1763950000000,
];

/** Tables that the application may only add to. */
export const appendOnly = ['sla_ledger', 'audit', 'transition', 'calendar_amendment'];
