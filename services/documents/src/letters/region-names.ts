import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';

interface Region {
  readonly code: string;
  readonly name: string;
}

/** Fields of a form that hold a region's code, and how its name is told. */
const levels: Readonly<
  Record<string, { readonly list: () => Promise<readonly Region[]>; readonly kind: (code: string) => string }>
> = {
  province: { list: getProvinces, kind: () => 'Provinsi ' },
  regency: { list: getRegencies, kind: () => '' },
  district: { list: getDistricts, kind: () => 'Kecamatan ' },
  // A village's own number begins with 1 for a kelurahan and 2 for a desa.
  village: {
    list: getVillages,
    kind: (code) => (code.split('.')[3]?.startsWith('1') === true ? 'Kelurahan ' : 'Desa '),
  },
};

const known = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** Names for the region codes among the fields, as `regencyName` for `regency`; a name that is given stays. */
export async function withRegionNames(fields: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const named: Record<string, string> = { ...fields };
  for (const level of Object.keys(levels)) {
    const name = await nameOf(level, fields[level]);
    if (name !== undefined) named[`${level}Name`] ??= name;
  }
  return named;
}

async function nameOf(level: string, code: string | undefined): Promise<string | undefined> {
  const name = code === undefined || code === '' ? undefined : (await namesAt(level)).get(code);
  return name === undefined || code === undefined ? undefined : `${levels[level]?.kind(code) ?? ''}${name}`;
}

/** The lists are read once, when the first letter needs them. */
function namesAt(level: string): Promise<ReadonlyMap<string, string>> {
  const found = known.get(level) ?? read(level);
  known.set(level, found);
  return found;
}

async function read(level: string): Promise<ReadonlyMap<string, string>> {
  const regions = (await levels[level]?.list()) ?? [];
  return new Map(regions.map(({ code, name }) => [code, name]));
}
