import { entriesFilter, entriesPath } from './entries-filter';

it('a filter stands in the address and comes out of it again', () => {
  const filter = {
    ...{ agency: 'kesbangpol-kapuas', state: 'returned', q: 'Sanggar & Co', page: 3 },
    enumerator: '0199aa00-0000-7000-8000-000000000006',
  };
  const { searchParams } = new URL(entriesPath(filter), 'http://loket.localhost');
  expect(entriesFilter('kesbangpol-kapuas', Object.fromEntries(searchParams))).toEqual(filter);
});

it('what cannot be a filter is none', () => {
  const odd = { keadaan: 'semua', q: '  ', pendata: "' OR 1=1", halaman: '-1' };
  expect(entriesFilter('a', odd)).toEqual({
    ...{ agency: 'a', state: undefined, q: undefined, enumerator: undefined, page: undefined },
  });
});
