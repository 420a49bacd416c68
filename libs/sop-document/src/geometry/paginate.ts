import { NotPrintable } from '../not-printable';
import { type Draft, type PagePlan, planPage } from './page-plan';

/** Parts the rows into pages, as many on each as its height takes. Throws NotPrintable for a row higher than a page. */
export function paginate(draft: Draft): readonly PagePlan[] {
  const pages: PagePlan[] = [];
  for (let from = 0; from < draft.flow.rows.length; from = pages.at(-1)?.end ?? from) pages.push(fullest(draft, from));
  return pages;
}

function fullest(draft: Draft, from: number): PagePlan {
  const { height } = draft.sheet;
  for (let end = mostRows(draft, from); end > from; end -= 1) {
    const plan = planPage(draft, from, end);
    if (plan.height <= height) return plan;
  }
  const no = draft.flow.rows[from]?.no ?? '';
  throw new NotPrintable({
    id: `Baris ${no} lebih tinggi daripada satu halaman. Persingkat teksnya atau pecah menjadi beberapa baris.`,
    en: `Row ${no} is higher than a page. Shorten its text or part it into several rows.`,
  });
}

/** No more rows than leave room without a single lane between them. */
function mostRows({ sheet, headHeight, leastHeights }: Draft, from: number): number {
  let height = headHeight;
  let end = from;
  while (end < leastHeights.length && height + (leastHeights[end] ?? 0) <= sheet.height) {
    height += leastHeights[end] ?? 0;
    end += 1;
  }
  return Math.max(end, Math.min(from + 1, leastHeights.length));
}
