import type { Sop } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import { chosenOutcomes } from './chosen-outcomes';
import type { FlowLink, FlowRow } from './flow';
import { outcomeLabel } from './outcome-label';
import { correctionId, endId, mainId } from './row-of';
import { targetOf } from './target-of';

/** Every arrow of the chart: exactly one for each outcome that somebody chooses at a printed row. */
export function linksOf(sop: Sop, rows: readonly FlowRow[], locale: Locale): readonly FlowLink[] {
  const entries = new Map(rows.map(({ step, line }) => [step.key, line[0]?.id ?? mainId(step.key)]));
  return rows.flatMap((row) => [...linksWithin(row), ...linksOut(sop, row, entries, locale)]);
}

/** From the start, along the initials, and back from the applicant: a corrected file enters the row anew. */
function linksWithin({ start, line, correction }: FlowRow): readonly FlowLink[] {
  const along = line.slice(1).flatMap((to, index): FlowLink[] => {
    const from = line[index];
    return from === undefined ? [] : [{ id: from.id, from: from.id, to: to.id }];
  });
  const [entry] = line;
  if (entry === undefined) return along;
  const into = [start, correction].flatMap((from) => (from ? [{ id: from.id, from: from.id, to: entry.id }] : []));
  return [...into, ...along];
}

function linksOut(
  sop: Sop,
  { step }: FlowRow,
  entries: ReadonlyMap<string, string>,
  locale: Locale,
): readonly FlowLink[] {
  const chosen = chosenOutcomes(step);
  const all = Object.values(chosen);
  return Object.entries(chosen).flatMap(([name, outcome]): FlowLink[] => {
    const target = targetOf(sop, outcome.leadsTo);
    if (target === undefined) return [];
    const to = {
      row: entries.get(target.key),
      ending: endId(step.key, target.key),
      applicant: correctionId(step.key),
    }[target.kind];
    if (to === undefined) return [];
    const label = all.length > 1 ? { label: outcomeLabel(outcome, all, locale) } : {};
    return [{ id: outcomeLinkId(step.key, name), from: mainId(step.key), to, ...label }];
  });
}

/** The name of the arrow of an outcome. */
export const outcomeLinkId = (step: string, outcome: string): string => `${step}/${outcome}`;
