import { zoneOfRegion } from './zone-of-region';

it.each([
  ['62', 'WIB'],
  ['61.01', 'WIB'],
  ['33.75', 'WIB'],
  ['63', 'WITA'],
  ['64.71', 'WITA'],
  ['51', 'WITA'],
  ['73', 'WITA'],
  ['81', 'WIT'],
  ['96', 'WIT'],
  ['', 'WIB'],
  ['00', 'WIB'],
] as const)('region %s lies in %s', (code, zone) => {
  expect(zoneOfRegion(code)).toBe(zone);
});
