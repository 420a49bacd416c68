import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly pathOf: (page: number) => string;
}

/** To the pages before and after. */
export function Pager({ page, pages, pathOf }: PagerProps): JSX.Element | null {
  const { visitor } = useVisit().words;
  if (pages <= 1) return null;
  return (
    <nav class="row" aria-label={visitor.page(page, pages)}>
      {page > 1 && <a href={pathOf(page - 1)}>{visitor.previous}</a>}
      <span>{visitor.page(page, pages)}</span>
      {page < pages && <a href={pathOf(page + 1)}>{visitor.next}</a>}
    </nav>
  );
}
