import { editionRow } from '../testing/edition-in-test';
import { newerEditions } from './newer-editions';

const first = editionRow({ definition_hash: 'first', valid_from: '2026-01-01' });
const second = editionRow({ definition_hash: 'second', valid_from: '2026-06-01', revision: 1 });
const third = editionRow({ definition_hash: 'third', valid_from: '2026-11-22', revision: 2 });
const coming = editionRow({ definition_hash: 'coming', valid_from: '2026-12-01', revision: 3 });
const editions = [first, second, third, coming];

it.each([
  ['a case goes forward to editions that hold by now, the newest first', 'first', [third, second]],
  ['never back', 'third', []],
  ['and from an edition that is on record no more to any of them', 'replaced', [third, second, first]],
] as const)('%s', (_, hash, expected) => {
  expect(newerEditions(editions, hash, '2026-11-22')).toEqual(expected);
});
