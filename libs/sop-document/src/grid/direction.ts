import type { Crossing } from './grid';

export const directions = ['right', 'down', 'left', 'up'] as const;
export type Direction = (typeof directions)[number];

const steps: Readonly<Record<Direction, Crossing>> = {
  right: { i: 1, j: 0 },
  down: { i: 0, j: 1 },
  left: { i: -1, j: 0 },
  up: { i: 0, j: -1 },
};

export const opposite: Readonly<Record<Direction, Direction>> = {
  right: 'left',
  down: 'up',
  left: 'right',
  up: 'down',
};

export const ahead = ({ i, j }: Crossing, direction: Direction): Crossing => ({
  i: i + steps[direction].i,
  j: j + steps[direction].j,
});

export const isVertical = (direction: Direction): boolean => direction === 'up' || direction === 'down';
