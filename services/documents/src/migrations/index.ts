import { Documents1763700000000 } from './1763700000000-documents';

export const migrations = [Documents1763700000000];
