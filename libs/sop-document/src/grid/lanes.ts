import { type Run, meet } from './runs';

/** Which lane of its line each run takes: 0, 1, 2 … in a channel; 0 on a centre, ±1, ±2 … beside it. */
export type Lanes = ReadonlyMap<Run, number>;

/** Gives runs that would lie on each other lanes of their own. */
export function lanesOf(runs: readonly Run[]): Lanes {
  const lanes = new Map<Run, number>();
  const lines = new Map<string, Run[]>();
  for (const run of runs) {
    const name = `${run.vertical} ${run.line}`;
    lines.set(name, [...(lines.get(name) ?? []), run]);
  }
  for (const onLine of lines.values())
    if (onLine.some(({ line }) => line % 2 === 0)) inChannel(onLine, lanes);
    else onCentre(onLine, lanes);
  return lanes;
}

const lengthOf = ({ low, high }: Run): number => high - low;

/** Runs that turn left lie left, the shortest outermost, so that they cross as little as can be. */
function inChannel(runs: readonly Run[], lanes: Map<Run, number>): void {
  const sorted = runs.toSorted(
    (one, other) =>
      Math.sign(one.lean) - Math.sign(other.lean) ||
      (one.lean > 0 ? lengthOf(other) - lengthOf(one) : lengthOf(one) - lengthOf(other)),
  );
  sorted.forEach((run, index) => {
    const beside = sorted.slice(0, index).filter((other) => meet(run, other));
    lanes.set(run, Math.max(-1, ...beside.map((other) => lanes.get(other) ?? 0)) + 1);
  });
}

/** Straight arrows from shape to shape keep the middle, then those that leave a shape: at a diamond, its corner. */
function onCentre(runs: readonly Run[], lanes: Map<Run, number>): void {
  const sorted = runs.toSorted(
    (one, other) =>
      other.ports.length - one.ports.length ||
      Number(other.leaves) - Number(one.leaves) ||
      lengthOf(one) - lengthOf(other),
  );
  sorted.forEach((run, index) => {
    const taken = new Set(
      sorted
        .slice(0, index)
        .filter((other) => meet(run, other))
        .map((other) => lanes.get(other)),
    );
    const side = run.lean < 0 ? -1 : 1;
    let lane = 0;
    for (let out = 1; taken.has(lane); out += 1) {
      lane = out * side;
      if (taken.has(lane)) lane = -lane;
    }
    lanes.set(run, lane);
  });
}
