import type { OrmasHit } from '@loket/contracts';

/** What a field of kind `ormas` offers: the person's own organisations, the one chosen, and what a search found. */
export interface OrmasChoice {
  /** Organisations bound to the account that is signed in. */
  readonly own: readonly OrmasHit[];
  /** The one that the form holds; undefined where it holds none or the register cannot say. */
  readonly chosen: OrmasHit | undefined;
  /** The words last searched for; empty before the first search. */
  readonly words: string;
  /** What the search found, the best first; undefined before the first search or while the register is away. */
  readonly found: { readonly hits: readonly OrmasHit[]; readonly total: number } | undefined;
  /** The register could not be asked. */
  readonly away: boolean;
}

/** What can be chosen now, each organisation once: the chosen one and the person's own, then what a search found besides. */
export function offeredIn({ own, chosen, found }: OrmasChoice): {
  readonly known: readonly OrmasHit[];
  readonly found: readonly OrmasHit[];
} {
  const isListed = (hits: readonly OrmasHit[], hit: OrmasHit): boolean => hits.some(({ id }) => id === hit.id);
  const known = [...(chosen === undefined || isListed(own, chosen) ? [] : [chosen]), ...own];
  return { known, found: (found?.hits ?? []).filter((hit) => !isListed(known, hit)) };
}

/** An organisation as a person tells it from others: its name, then the number of its certificate where it has one. */
export const ormasInWords = ({ name, certificateNumber }: Pick<OrmasHit, 'name' | 'certificateNumber'>): string =>
  certificateNumber === null ? name : `${name} · ${certificateNumber}`;
