import { wordsIn } from '.';

const leaves = (words: object, path = ''): [string, unknown][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}.${key}`)
      : [[`${path}.${key}`, value] as [string, unknown]],
  );

describe('the two languages', () => {
  const [id, en] = [leaves(wordsIn('id')), leaves(wordsIn('en'))];

  it('have the same keys, the open lists included', () => {
    expect(en.map(([key]) => key).sort()).toEqual(id.map(([key]) => key).sort());
  });

  it('leave nothing empty', () => {
    expect([...id, ...en].filter(([, value]) => value === '')).toEqual([]);
  });
});
