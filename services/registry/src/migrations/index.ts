import { Ormas1763700000000 } from './1763700000000-ormas';
import { Entries1763930000000 } from './1763930000000-entries';
import { Reports1763920000000 } from './1763920000000-reports';
import { Certificates1763950000000 } from './1763950000000-certificates';

export const migrations = [Ormas1763700000000, Reports1763920000000, Entries1763930000000, Certificates1763950000000];
