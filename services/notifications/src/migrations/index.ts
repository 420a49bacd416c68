import { DeadlineNotices1763760100000 } from './deadline-notices';
import { FirstSchema1763700100000 } from './first-schema';

export const migrations = [FirstSchema1763700100000, DeadlineNotices1763760100000];
