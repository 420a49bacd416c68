import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

export interface SummaryLine {
  readonly message: string;
  /** Where the field stands: an anchor of this page or another page. */
  readonly href?: string;
}

/** What has to be put right, each line leading to its field. */
export function ErrorSummary({ title, lines }: { title?: string; lines: readonly SummaryLine[] }): JSX.Element | null {
  const { words } = useVisit();
  if (lines.length === 0) return null;
  return (
    <div class="summary" role="alert" tabIndex={-1}>
      <h2>{title ?? words.forms.problems(lines.length)}</h2>
      <ul>
        {lines.map(({ message, href }) => (
          <li key={`${href ?? ''}${message}`}>{href === undefined ? message : <a href={href}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
