import { FirstSchema1763700000000 } from './first-schema';

export const migrations = [FirstSchema1763700000000];
