import { setImmediate as turn } from 'node:timers/promises';
import { severalAtOnce } from './several-at-once';

it('does all, never more at a time than told, and keeps the order of the results', async () => {
  let [now, most] = [0, 0];
  const results = await severalAtOnce(3, [5, 1, 4, 2, 3, 6, 0], async (item) => {
    most = Math.max(most, (now += 1));
    for (let left = item; left > 0; left -= 1) await turn();
    now -= 1;
    return item * 2;
  });
  expect({ results, most }).toEqual({ results: [10, 2, 8, 4, 6, 12, 0], most: 3 });
});

it('a failure is thrown', async () => {
  const act = (item: number): number => {
    if (item === 2) throw new Error('refused');
    return item;
  };
  await expect(severalAtOnce(2, [1, 2, 3], act)).rejects.toThrow('refused');
});

it('nothing to do is done at once', async () => {
  expect(await severalAtOnce(3, [], () => 1)).toEqual([]);
});
