/** Does all, so many at a time; results are in the order of the items. Throws what the first failure threw. */
export async function severalAtOnce<T, R>(
  atOnce: number,
  items: readonly T[],
  act: (item: T) => R | Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, item] = next;
      results[place] = await act(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return results;
}
