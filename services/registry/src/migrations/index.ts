import { Ormas1763700000000 } from './1763700000000-ormas';

export const migrations = [Ormas1763700000000];
