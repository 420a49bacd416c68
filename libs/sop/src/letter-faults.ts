import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What would keep a row of the system from issuing, handing over or entering the letter that it means. */
export function* faultsOfLetter(sop: Sop, step: Step): Generator<SopFault> {
  const { act, letter } = step;
  const letters = sop.letters.filter(({ whenAuthority: when }) => when === undefined || when === sop.authority);
  if (letter !== undefined && !letters.some(({ key }) => key === letter))
    yield rowFault(
      sop,
      step,
      'letter-missing',
      `menyebut surat "${letter}", yang tidak ada pada layanan`,
      `names the letter "${letter}", which the service does not have`,
    );
  if (act === 'issue-letter' && letters.length === 0)
    yield rowFault(
      sop,
      step,
      'letter-missing',
      'menerbitkan surat, tetapi layanan tidak mempunyai surat',
      'issues a letter, but the service has none',
    );
  if ((act === 'hand-over' || act === 'register-organisation') && reachedWithout(sop, letter).has(step.key))
    yield rowFault(
      sop,
      step,
      'letter-missing',
      'dapat dicapai sebelum surat diterbitkan',
      'can be reached before a letter is issued',
    );
}

/** The rows that a case can come to before that letter, or any where none is named, has been issued. */
function reachedWithout({ steps, letters }: Sop, letter: string | undefined): ReadonlySet<string> {
  const issues = (step: Step): boolean =>
    step.act === 'issue-letter' && (letter === undefined || (step.letter ?? letters[0]?.key) === letter);
  const reached = new Set(steps.slice(0, 1).map(({ key }) => key));
  for (const key of reached) {
    const step = steps.find((other) => other.key === key);
    if (step === undefined || issues(step)) continue;
    for (const { leadsTo } of Object.values(step.outcomes)) reached.add(leadsTo);
  }
  return reached;
}
