import { DistrictOffices1763790000000 } from './1763790000000-district-offices';
import { OrmasBindings1763920000000 } from './1763920000000-ormas-bindings';
import { AccountLife1763940000000 } from './1763940000000-account-life';
import { FirstSchema1763700000000 } from './first-schema';

export const migrations = [
  FirstSchema1763700000000,
  DistrictOffices1763790000000,
  OrmasBindings1763920000000,
  AccountLife1763940000000,
];

/** Tables that the application may only add to. */
export const appendOnly = ['account_act'];
