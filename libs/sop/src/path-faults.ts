import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';

/** Rows that no case can reach, and rows from which no case can come to an end. */
export function* faultsOfPaths(sop: Sop): Generator<SopFault> {
  const [first] = sop.steps;
  if (first === undefined) {
    yield {
      code: 'no-rows',
      row: null,
      text: { id: 'Tabel tidak mempunyai baris.', en: 'The table has no rows.' },
    };
    return;
  }
  const reached = reachable(sop, first.key);
  for (const step of sop.steps) {
    if (!reached.has(step.key))
      yield rowFault(
        sop,
        step,
        'unreachable',
        'tidak ada hasil yang menuju ke sini, sehingga baris ini tidak pernah dicapai',
        'no outcome leads here',
      );
    const ahead = reachable(sop, step.key);
    if (!sop.endings.some((ending) => ahead.has(ending.key)))
      yield rowFault(
        sop,
        step,
        'no-way-out',
        'dari sini berkas berputar tanpa jalan keluar, tidak ada akhir yang dapat dicapai',
        'leads to no ending',
      );
  }
}

/** Everything a case at that row can come to, the row itself included; from the applicant it comes back there. */
export function reachable(sop: Sop, from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const key of reached) {
    const step = sop.steps.find((other) => other.key === key);
    for (const { leadsTo } of Object.values(step?.outcomes ?? {})) reached.add(leadsTo);
  }
  return reached;
}
