import { queueFilter, queuePath } from './queue-filter';

describe('the filter of the queue', () => {
  it('stands in the address and comes back from it', () => {
    const filter = { tab: 'overdue', service: 'ormas-registration', q: 'Kahayan', page: 2 };
    const path = queuePath(filter);
    expect(path).toBe('/antrean?tab=overdue&service=ormas-registration&q=Kahayan&page=2');
    expect(queueFilter(Object.fromEntries(new URL(path, 'http://x').searchParams))).toEqual(filter);
  });

  it('leaves out what is not a filter', () => {
    expect(queueFilter({ tab: 'all', q: '  ', page: '-1' })).toEqual({
      tab: undefined,
      service: undefined,
      q: undefined,
      page: undefined,
    });
    expect(queuePath({})).toBe('/antrean');
  });
});
