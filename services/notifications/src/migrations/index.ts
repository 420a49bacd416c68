import { FirstSchema1763700100000 } from './first-schema';

export const migrations = [FirstSchema1763700100000];
