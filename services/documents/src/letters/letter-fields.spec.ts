import { fieldsNamedIn } from './fields-named-in';
import { withRegionNames } from './region-names';

describe('what a letter keeps of a form', () => {
  it('is only what its template names', () => {
    const template = '#fact("chairName") #if facts.at("npwp", default: "") != "" [#facts.npwp]';
    const fields = { chairName: 'Ani', chairNik: '6201014107900001', npwp: '0012345678901234', chair: 'x' };
    expect(fieldsNamedIn(template, fields)).toEqual({ chairName: 'Ani', npwp: '0012345678901234' });
  });
});

describe('regions on a letter', () => {
  it('are told by their names', async () => {
    const fields = { province: '62', regency: '62.01', district: '62.01.06', village: '62.01.06.2001', name: 'x' };
    expect(await withRegionNames(fields)).toEqual({
      ...fields,
      provinceName: 'Provinsi Kalimantan Tengah',
      regencyName: 'Kabupaten Kotawaringin Barat',
      districtName: 'Kecamatan Pangkalan Banteng',
      villageName: expect.stringMatching(/^Desa /),
    });
  });

  it('keep a name that is given, and are left out where the code is unknown or empty', async () => {
    const fields = { regency: '62.01', regencyName: 'Kobar', district: '', village: '99.99.99.9999' };
    expect(await withRegionNames(fields)).toEqual(fields);
  });
});
