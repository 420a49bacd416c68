import type { Problem } from '@loket/contracts';
import type { Page } from '../../rendering/page';
import { problemInWords } from '../../rendering/problem-in-words';
import type { Visit } from '../../visit/visit';

/** A request that came to nothing, in words. */
export function problemPage(visit: Visit, problem: Problem): Page {
  const { words } = visit;
  const title = words.problems.titles[problem.status] ?? words.forms.notDone;
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p>{problemInWords(visit, problem)}</p>
        <p>
          <a href="/">{words.problems.back}</a>
        </p>
      </>
    ),
  };
}
