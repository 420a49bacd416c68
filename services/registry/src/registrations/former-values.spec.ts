import { formerValuesOf } from './former-values';
import type { LockedOrmas } from './lock-ormas';

const before: LockedOrmas = {
  ...{
    id: 'o',
    name: 'Sanggar Lama',
    activity_field: 'sosial',
    npwp: null,
    province_code: '62',
    regency_code: '62.01',
  },
  ...{ secretariat_address: 'Jalan Lama 1', registered_at: new Date(0), valid_until: '2031-01-01' },
};
const nothing = { ormas: 'o', name: null, activityField: null, npwp: null, address: null };
const address = { province: '62', regency: '62.71', secretariatAddress: 'Jalan Baru 2' };

it('keeps what changes, and nothing that stays', () => {
  const changes = { ...nothing, name: { organisationName: 'Sanggar Baru', acronym: null }, address };
  expect(formerValuesOf(before, changes)).toEqual([
    { field: 'name', value: 'Sanggar Lama' },
    { field: 'address', value: 'Jalan Lama 1' },
  ]);
});

it('keeps nothing that was never known, nor a value that is given again as it was', () => {
  expect(formerValuesOf(before, { ...nothing, npwp: '0012345678901000', activityField: 'sosial' })).toEqual([]);
});
