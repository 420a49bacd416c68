import { loadRegions, Regions } from './regions';

describe('regions', () => {
  let regions: Regions;
  beforeAll(async () => {
    regions = await loadRegions();
  });

  it('lists 38 provinces and what lies directly inside a region', () => {
    expect(regions.within('')).toHaveLength(38);
    expect(regions.within('62').map(({ code }) => code)).toContain('62.01');
    expect(regions.within('62.01').every(({ code }) => code.startsWith('62.01.'))).toBe(true);
    expect(regions.within('99')).toEqual([]);
  });

  it('names a region by its code', () => {
    expect(regions.findName('62.01')).toBe('Kabupaten Kotawaringin Barat');
    expect(regions.findName('62.01.06')).toBe('Pangkalan Banteng');
    expect(regions.findName('00')).toBeUndefined();
  });
});
