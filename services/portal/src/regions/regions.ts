import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';

export interface Area {
  readonly code: string;
  readonly name: string;
}

/** Indonesia's regions by code: 62, 62.01, 62.01.06, 62.01.06.2001. A region's code begins with that of the one around it. */
export class Regions {
  private readonly names = new Map<string, string>();
  private readonly inside = new Map<string, Area[]>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      this.names.set(area.code, area.name);
      const around = aroundOf(area.code);
      const siblings = this.inside.get(around);
      if (siblings === undefined) this.inside.set(around, [area]);
      else siblings.push(area);
    }
    for (const siblings of this.inside.values())
      siblings.sort((one, other) => one.name.localeCompare(other.name, 'id'));
  }

  /** The regions directly inside `code`; the provinces for ''. */
  within(code: string): readonly Area[] {
    return this.inside.get(code) ?? [];
  }

  findName(code: string): string | undefined {
    return this.names.get(code);
  }
}

const aroundOf = (code: string): string => code.split('.').slice(0, -1).join('.');

/** Reads the pinned list of the package, about 92,000 regions. */
export async function loadRegions(): Promise<Regions> {
  const lists = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  return new Regions(lists.flatMap((list) => list.map(({ code, name }) => ({ code, name }))));
}
