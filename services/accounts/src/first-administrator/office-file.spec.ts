import { demoAgencies } from '../demo/agencies';
import { officeFile } from './office-file';

describe('the file that describes an office', () => {
  it('takes every office of the demonstration', () => {
    for (const agency of demoAgencies) expect(officeFile.parse(agency)).toEqual(agency);
  });

  it('refuses an identifier that could not stand in an address', () => {
    expect(officeFile.safeParse({ ...demoAgencies[0], id: 'Badan Kesbang' }).success).toBe(false);
  });
});
