import { Cases1763700000000 } from './1763700000000-cases';
import { Deadlines1763760000000 } from './1763760000000-deadlines';
import { CalendarAmendments1763770000000 } from './1763770000000-calendar-amendments';
import { Editions1763780000000 } from './1763780000000-editions';
import { Counter1763800000000 } from './1763800000000-counter';
import { Correspondence1763815000000 } from './1763815000000-correspondence';

export const migrations = [
  Cases1763700000000,
  Deadlines1763760000000,
  CalendarAmendments1763770000000,
  Editions1763780000000,
  Counter1763800000000,
  Correspondence1763815000000,
];

/** Tables that the application may only add to. */
export const appendOnly = ['sla_ledger', 'audit', 'transition', 'calendar_amendment'];
