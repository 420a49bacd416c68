import { type Direction, isVertical } from './direction';
import type { Crossing } from './grid';

/** Half a square's width or height. */
export const STRETCH = 10;
export const BEND = 32;
/** Leaving where another arrow leaves. */
export const SHARED_EXIT = 40;
/** For every line by which an arrow leaves the page away from the column it belongs to. */
export const ASIDE = 12;

export type Course = 'onward' | 'level' | 'back';

export const courseOf = (fromRow: number, toRow: number): Course =>
  fromRow < toRow ? 'onward' : fromRow === toRow ? 'level' : 'back';

/** A chart is read downwards: arrows leave at the bottom or the sides and arrive from above. */
const leaving: Readonly<Record<Course, Readonly<Record<Direction, number>>>> = {
  onward: { down: 0, right: 4, left: 4, up: 60 },
  level: { right: 0, left: 0, down: 25, up: 25 },
  back: { right: 0, left: 0, up: 12, down: 40 },
};

const arriving: Readonly<Record<Course, Readonly<Record<Direction, number>>>> = {
  onward: { down: 0, right: 12, left: 12, up: 70 },
  level: { right: 0, left: 0, down: 15, up: 30 },
  back: { right: 2, left: 2, down: 8, up: 40 },
};

export const costOfLeaving = (course: Course, direction: Direction): number => leaving[course][direction];
export const costOfArriving = (course: Course, direction: Direction): number => arriving[course][direction];

/** Running where others run: on the centre of a column or band it may come close to shapes, in a channel hardly. */
export const costOfSharing = ({ i, j }: Crossing, direction: Direction, others: number): number =>
  others * ((isVertical(direction) ? i : j) % 2 === 0 ? 4 : 8);

/** Leaving or arriving where others arrive or leave: there and back side by side is well read across, not down. */
export const costOfMeeting = (side: Direction, others: number): number => others * (isVertical(side) ? 40 : 16);
