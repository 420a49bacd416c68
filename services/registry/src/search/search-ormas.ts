import type { OrmasSearchResult } from '@loket/contracts';
import { getRow, inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { type HitRow, fromOrmas, hitColumns, hitOf } from '../ormas/ormas-row';
import { searchConditions } from './search-conditions';
import type { SearchTerms } from './search-terms';

const PAGE_SIZE = 20;

/** How much alike a misspelt word must be; at PostgreSQL's own 0.6 one wrong letter in a short word is too much. */
const ALIKE = '0.45';

/** The planner takes comparing by likeness for cheap; with pages as near as they are in memory it goes by the index. */
const INDEX_PAGE_COST = '1.1';

/** Searches the register by words, beginnings and misspellings of name and acronym; without words the newest come first. */
export async function searchOrmas(source: DataSource, terms: SearchTerms): Promise<OrmasSearchResult> {
  return inTransaction(source, async () => {
    const { words } = await getRow<{ words: string }>(
      `SELECT searchable($1) AS words, set_config('pg_trgm.word_similarity_threshold', $2, true), set_config('random_page_cost', $3, true)`,
      [terms.q, ALIKE, INDEX_PAGE_COST],
    );
    if (words === '' && terms.q.trim() !== '') return { hits: [], total: 0, page: 1, pages: 1 };
    const { where, order, parameters } = searchConditions(terms, words);
    const { total } = await getRow<{ total: number }>(
      `SELECT count(*)::int AS total FROM ormas o ${where}`,
      parameters,
    );
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const page = Math.min(terms.page, pages);
    const hits = await rows<HitRow>(
      `SELECT ${hitColumns} ${fromOrmas} ${where} ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
      parameters,
    );
    return { hits: hits.map(hitOf), total, page, pages };
  });
}
