import { Documents1763700000000 } from './1763700000000-documents';
import { AgencyKeys1763810000000 } from './1763810000000-agency-keys';

export const migrations = [Documents1763700000000, AgencyKeys1763810000000];
