import type { JSX } from 'preact';
import { Notice } from '../../components/notice';
import { useVisit } from '../../visit/visit-context';
import type { TaskPage } from './task-form';

/** What was typed into a form that the page, in its present state, no longer shows. */
export function Unsent({ page: { decision, verdict } }: { page: TaskPage }): JSX.Element | null {
  const { officer } = useVisit().words;
  const typed = [decision.reason, ...Object.values(decision.entries), verdict.reason].filter((text) => text !== '');
  if (typed.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>{officer.unsent}</p>
      {typed.map((text) => (
        <p key={text} class="quote">
          {text}
        </p>
      ))}
    </Notice>
  );
}
