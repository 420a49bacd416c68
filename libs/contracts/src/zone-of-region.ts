/** The three zones of Indonesia; none has daylight saving. */
export type RegionZone = 'WIB' | 'WITA' | 'WIT';

/** Provinces outside WIB by their code's first digits: Kalsel, Kaltim, Kaltara, Bali, NTB, NTT, Sulawesi; Maluku, Papua. */
const outsideWib: readonly (readonly [prefix: string, zone: RegionZone])[] = [
  ['63', 'WITA'],
  ['64', 'WITA'],
  ['65', 'WITA'],
  ['5', 'WITA'],
  ['7', 'WITA'],
  ['8', 'WIT'],
  ['9', 'WIT'],
];

/** The zone of a region code such as 62 or 64.71; without one (a ministry) it is Jakarta's. */
export function zoneOfRegion(regionCode: string): RegionZone {
  return outsideWib.find(([prefix]) => regionCode.startsWith(prefix))?.[1] ?? 'WIB';
}
