import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { clocksInOrder, type Reader } from './clocks-in-order';
import { Deadline } from './deadline';

/** Every running deadline of a case with its proof; the reader's own stands out. */
export function Deadlines({ kase, reader }: { kase: Pick<CaseView, 'clocks'>; reader: Reader }): JSX.Element {
  return (
    <>
      {clocksInOrder(kase.clocks, reader).map((clock, place) => (
        <Deadline key={clock.key} clock={clock} leading={place === 0} reader={reader} />
      ))}
    </>
  );
}
