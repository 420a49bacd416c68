import type { Leg } from '../grid/leg';
import type { Run } from '../grid/runs';
import type { ArrowPlace, Point, ShapePlace } from '../layout';
import { borderPoint } from './border';
import type { PagePlan } from './page-plan';
import type { PlacedPentagon } from './place-pentagons';

export interface Ends {
  shape(id: string): ShapePlace;
  pentagon(link: string): PlacedPentagon;
}

export const pentagonId = (link: string, edge: string): string => `${link}@${edge}`;

/** Draws every arrow of a page along its lanes, from border to border. */
export function placeArrows(
  { routes, runs }: Pick<PagePlan, 'routes' | 'runs'>,
  coordinate: (run: Run) => number,
  ends: Ends,
): readonly ArrowPlace[] {
  return routes.map(({ leg }, index) => {
    const own = runs.filter(({ route }) => route === index).map((run) => ({ ...run, at: coordinate(run) }));
    const corners = own.slice(1).map((run, place): Point => {
      const before = own[place]?.at ?? 0;
      return run.vertical ? { x: run.at, y: before } : { x: before, y: run.at };
    });
    const [first, last] = [own[0], own.at(-1)];
    const start = endPoints(leg, 'from', first, corners[0], ends);
    const finish = endPoints(leg, 'to', last, corners.at(-1), ends);
    return {
      link: leg.link.id,
      from: nameOf(leg, 'from'),
      to: nameOf(leg, 'to'),
      points: withoutRepeats([...start, ...corners, ...finish.toReversed()]),
    };
  });
}

const nameOf = ({ link, ...leg }: Leg, which: 'from' | 'to'): string => {
  const end = leg[which];
  return typeof end === 'string' ? end : pentagonId(link.id, end.edge);
};

/** From the border of the shape at this end of an arrow to where its run begins. */
function endPoints(
  { link, ...leg }: Leg,
  which: 'from' | 'to',
  run: { readonly vertical: boolean; readonly at: number } | undefined,
  corner: Point | undefined,
  ends: Ends,
): readonly Point[] {
  const end = leg[which];
  if (typeof end !== 'string') return ends.pentagon(link.id).points;
  if (run === undefined) return [];
  const other = leg[which === 'from' ? 'to' : 'from'];
  const beyond = corner ?? (typeof other === 'string' ? centreOf(ends.shape(other)) : farEnd(ends.pentagon(link.id)));
  const towards = run.vertical ? { x: run.at, y: beyond.y } : { x: beyond.x, y: run.at };
  return [borderPoint(ends.shape(end), towards, run.vertical)];
}

const farEnd = ({ points }: PlacedPentagon): Point => points.at(-1) ?? { x: 0, y: 0 };
const centreOf = ({ x, y, width, height }: ShapePlace): Point => ({ x: x + width / 2, y: y + height / 2 });

const same = (one: number, other: number): boolean => Math.abs(one - other) < 0.001;

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined) return true;
    if (same(before.x, point.x) && same(before.y, point.y)) return false;
    if (after === undefined) return true;
    const straight =
      (same(before.x, point.x) && same(point.x, after.x)) || (same(before.y, point.y) && same(point.y, after.y));
    return !straight;
  });
}
