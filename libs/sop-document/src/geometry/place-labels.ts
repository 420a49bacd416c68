import type { LinkLabel } from '../flow/flow';
import type { Area, ArrowPlace, Point, ShapePlace, TextPlace } from '../layout';
import { outline } from './border';
import { type LabelText, labelText } from './label-text';
import { corners, overlap, stretch } from './overlap';
import type { Sheet } from './sheet';

/** Between a label and the line it belongs to. */
const CLEAR = 0.5;

/** Where along a stretch a label may stand, the best first. */
const ALONG = [0, 0.15, 0.5, 0.85, 1, 0.07, 0.3, 0.4, 0.6, 0.7, 0.92];

/** What a place costs for each that comes before it: less, over a whole stretch, than lying on a line. */
const FURTHER = 0.18;

/** What it costs to say less than the whole outcome: less than lying on a line. */
const BRIEFER = 15;

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
    const cost = (place: Area): number =>
      overlaps(place, figures) * 100 +
      overlaps(place, written) * 100 +
      overlaps(place, lines) * 20 +
      overlaps(place, room.rules) * 3 +
      (isInside(place, room.area) ? 0 : 1000);
    const best = textsOf(label, room)
      .flatMap((text, less) =>
        placesFor(arrow.points, text).map((place, index) => ({
          ...{ text, place, cost: cost(place) + index * FURTHER + less * BRIEFER },
        })),
      )
      .reduce((one, other) => (other.cost < one.cost ? other : one));
    written.push(corners(best.place));
    return {
      ...arrow,
      label: { ...best.place, lines: best.text.lines, size: best.text.size, align: 'centre' } satisfies TextPlace,
    };
  });
}

/** The outcome in full, or said with Ya or Tidak. */
const textsOf = ({ full, brief }: LinkLabel, { column, sheet }: Room): readonly LabelText[] =>
  [full, brief].map((words) => labelText({ full: words, brief }, column, sheet));

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
    if (Math.abs(from.y - to.y) < 0.001) {
      const way = Math.sign(to.x - from.x);
      return ALONG.flatMap((share) => {
        const x = from.x + (to.x - from.x) * share - (way < 0 ? width * (1 - share) + CLEAR : width * share - CLEAR);
        return [from.y - CLEAR / 2 - height, from.y + CLEAR].map((y) => ({ x, y, width, height }));
      });
    }
    const way = Math.sign(to.y - from.y);
    return ALONG.flatMap((share) => {
      const y = from.y + (to.y - from.y) * share - (way < 0 ? height * (1 - share) : height * share);
      return [from.x + CLEAR, from.x - CLEAR - width].map((x) => ({ x, y, width, height }));
    });
  });
}
