import { DistrictOffices1763790000000 } from './1763790000000-district-offices';
import { FirstSchema1763700000000 } from './first-schema';

export const migrations = [FirstSchema1763700000000, DistrictOffices1763790000000];
