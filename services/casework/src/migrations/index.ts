import { Cases1763700000000 } from './1763700000000-cases';

export const migrations = [Cases1763700000000];

/** Tables that the application may only add to. */
export const appendOnly = ['sla_ledger', 'audit', 'transition'];
