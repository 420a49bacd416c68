import { type Sop, numberedRows } from '@loket/sop';
import { chosenOutcomes } from '../../flow/chosen-outcomes';
import { outcomeLinkId } from '../../flow/links-of';
import { mainId } from '../../flow/row-of';
import type { SopLayout } from '../../layout';
import { NEAR } from './near';

/** The printed rows are those of the table, in its order, below a heading on every page. */
export function rowFaults(sop: Sop, { pages, head }: SopLayout): readonly string[] {
  const printed = pages.flatMap(({ rows }) => rows.map(({ key, no }) => `${no} ${key}`));
  const wanted = numberedRows(sop.steps).map(({ no, step }) => `${no} ${step.key}`);
  return [
    ...(printed.join() === wanted.join() ? [] : [`rows ${printed.join()} instead of ${wanted.join()}`]),
    ...pages.flatMap(({ rows }) => (rows[0] && rows[0].top >= head.height - NEAR ? [] : ['no room for the heading'])),
  ];
}

/** Each outcome that somebody chooses at a printed row has one way: one arrow, or two that a pair of pentagons joins. */
export function outcomeFaults(sop: Sop, { pages }: SopLayout): readonly string[] {
  const arrows = pages.flatMap((page) => page.arrows);
  return numberedRows(sop.steps).flatMap(({ step }) =>
    Object.keys(chosenOutcomes(step)).flatMap((name) => {
      const link = outcomeLinkId(step.key, name);
      const own = arrows.filter((arrow) => arrow.link === link);
      const begins = own.filter(({ from }) => from === mainId(step.key));
      const arrives = own.filter(({ to }) => !to.includes('@'));
      const joined = own.length === 1 || (own.length === 2 && own.some(({ to }) => to.includes('@')));
      return begins.length === 1 && arrives.length === 1 && joined ? [] : [`${link} has ${own.length} arrows`];
    }),
  );
}
