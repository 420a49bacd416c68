import type { LinkLabel } from '../flow/flow';
import type { Area, ArrowPlace, Point, ShapePlace, TextPlace } from '../layout';
import { outline } from './border';
import { type LabelText, labelText } from './label-text';
import { corners, overlap, stretch } from './overlap';
import type { Sheet } from './sheet';

/** Between a label and the line it belongs to. */
const CLEAR = 0.5;

interface Room {
  /** Labels stay in here. */
  readonly area: Area;
  /** Mean width of a column under Pelaksana. */
  readonly column: number;
  readonly sheet: Sheet;
  /** Borders of rows and columns, which a label should not lie on. */
  readonly rules: readonly (readonly Point[])[];
}

/** Writes each decision's outcome beside its arrow, near where it leaves, on the freest place there is. */
export function placeLabels(
  arrows: readonly ArrowPlace[],
  shapes: readonly ShapePlace[],
  labelOf: (arrow: ArrowPlace) => LinkLabel | undefined,
  room: Room,
): readonly ArrowPlace[] {
  const figures = shapes.map(outline);
  const lines = arrows.flatMap(({ points }) => stretchesOf(points));
  const written: (readonly Point[])[] = [];
  return arrows.map((arrow) => {
    const label = labelOf(arrow);
    if (label === undefined) return arrow;
    const text = labelText(label, room.column, room.sheet);
    const cost = (place: Area): number =>
      overlaps(place, figures) * 100 +
      overlaps(place, written) * 100 +
      overlaps(place, lines) * 20 +
      overlaps(place, room.rules) * 3 +
      (isInside(place, room.area) ? 0 : 1000);
    const places = placesFor(arrow.points, text);
    const best = places
      .map((place, index) => ({ place, cost: cost(place) + index * 0.4 }))
      .reduce((one, other) => (other.cost < one.cost ? other : one));
    written.push(corners(best.place));
    return {
      ...arrow,
      label: { ...best.place, lines: text.lines, size: text.size, align: 'centre' } satisfies TextPlace,
    };
  });
}

const stretchesOf = (points: readonly Point[]): readonly (readonly Point[])[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [stretch(from, to)];
  });

const overlaps = (place: Area, figures: readonly (readonly Point[])[]): number =>
  figures.filter((figure) => overlap(corners(place), figure)).length;

const isInside = (place: Area, area: Area): boolean =>
  place.x >= area.x &&
  place.y >= area.y &&
  place.x + place.width <= area.x + area.width &&
  place.y + place.height <= area.y + area.height;

/** Places beside the arrow's stretches, the best first: near its beginning, above or to the right of the line. */
function placesFor(points: readonly Point[], { width, height }: LabelText): readonly Area[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const along = [0, 0.15, 0.5, 0.85, 1];
    if (Math.abs(from.y - to.y) < 0.001) {
      const way = Math.sign(to.x - from.x);
      return along.flatMap((share) => {
        const x = from.x + (to.x - from.x) * share - (way < 0 ? width * (1 - share) + CLEAR : width * share - CLEAR);
        return [from.y - CLEAR / 2 - height, from.y + CLEAR].map((y) => ({ x, y, width, height }));
      });
    }
    const way = Math.sign(to.y - from.y);
    return along.flatMap((share) => {
      const y = from.y + (to.y - from.y) * share - (way < 0 ? height * (1 - share) : height * share);
      return [from.x + CLEAR, from.x - CLEAR - width].map((x) => ({ x, y, width, height }));
    });
  });
}
