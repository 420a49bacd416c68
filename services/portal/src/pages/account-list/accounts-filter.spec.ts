import { accountsFilter, filteredPath } from './accounts-filter';

it('a filter comes back from its own address', () => {
  const filter = accountsFilter({ q: ' Siti & Budi ', state: 'inactive', kind: 'reporter', page: '2' });
  expect(filter).toEqual({ q: 'Siti & Budi', state: 'inactive', kind: 'reporter', page: 2 });
  const address = new URL(filteredPath('kantor', filter), 'http://portal');
  expect(accountsFilter(Object.fromEntries(address.searchParams))).toEqual(filter);
});

it.each([
  ['a state that there is not', { state: 'asleep' }],
  ['a page before the first', { page: '0' }],
  ['a repeated name', { q: ['a', 'b'] }],
])('%s is left out', (_, query) => {
  expect(filteredPath('kantor', accountsFilter(query))).toBe('/kantor/kantor/akun');
});
