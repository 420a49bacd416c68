import { Cases1763700000000 } from './1763700000000-cases';
import { Deadlines1763760000000 } from './1763760000000-deadlines';

export const migrations = [Cases1763700000000, Deadlines1763760000000];

/** Tables that the application may only add to. */
export const appendOnly = ['sla_ledger', 'audit', 'transition'];
