import type { PagePlan } from './page-plan';

/** A, B … Z, AA, AB … for the arrows that go from page to page, in the order in which they come. */
export function lettersOf(plans: readonly PagePlan[]): ReadonlyMap<string, string> {
  const links = plans.flatMap(({ routes }) =>
    routes
      .filter(({ leg }) => typeof leg.from !== 'string' || typeof leg.to !== 'string')
      .map(({ leg }) => leg.link.id),
  );
  return new Map([...new Set(links)].map((link, index) => [link, letter(index)]));
}

const ALPHABET = 26;

const letter = (index: number): string =>
  (index >= ALPHABET ? letter(Math.floor(index / ALPHABET) - 1) : '') + String.fromCharCode(65 + (index % ALPHABET));
