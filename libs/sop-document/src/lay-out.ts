import type { Sop } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import { flowOf } from './flow/flow-of';
import { tellRows } from './flow/tell-rows';
import { columnPlaces } from './geometry/column-places';
import { type Channel, executorColumns } from './geometry/executor-columns';
import { UPPER, headCells, namesOf } from './geometry/head';
import { labelRooms } from './geometry/label-rooms';
import { laneCounts } from './geometry/lane-counts';
import { leastHeights } from './geometry/least-heights';
import type { Draft, PagePlan } from './geometry/page-plan';
import { lettersOf } from './geometry/letters';
import { paginate } from './geometry/paginate';
import { placePage } from './geometry/place-page';
import { rowCells, rowLines, textHeight } from './geometry/row-cells';
import { oneSheet, printedSheet } from './geometry/sheet';
import { type TableColumns, tableColumns } from './geometry/table-columns';
import { TOTAL_HEIGHT, totalRow } from './geometry/total-row';
import type { PagePlace, SopLayout } from './layout';
import { rowTexts } from './text/row-texts';

export interface LayoutOptions {
  readonly locale: Locale;
  /** `printed`: A4 landscape, page by page; `one`: a single sheet as long as the table, for a screen. */
  readonly pages: 'printed' | 'one';
}

/**
 * Lays out the flow table of an SOP-AP document (PermenPANRB 35/2012): the printed rows, a column for each executor who
 * acts in them, and the chart in those columns. Millimetres. Throws NotPrintable, with a sentence for the office, when
 * no row is printed or one is higher than a page.
 */
export function layOut(sop: Sop, { locale, pages }: LayoutOptions): SopLayout {
  const sheet = pages === 'one' ? oneSheet : printedSheet;
  const flow = flowOf(sop, locale);
  const table = tableColumns(flow.columns.length, sheet);
  const names = namesOf(flow.columns, table.shape + 2 * table.pad, sheet, locale);
  const lines = flow.rows.map((row) => rowLines(rowTexts(sop, flow.rows, row, locale), table.text, sheet));
  const textHeights = lines.map((each) => textHeight(each, sheet));
  const draft: Draft = {
    ...{ flow, sheet, shapeWidth: table.shape, headHeight: UPPER + names.height },
    textHeights,
    leastHeights: leastHeights(flow.rows, flow.columns, textHeights, table.shape, sheet),
    totalHeight: sop.statedTotal ? TOTAL_HEIGHT : 0,
  };
  const plans = paginate(draft);
  const executors = executorColumns(table, channelsOf(plans, draft, table));
  const columns = columnPlaces(flow.columns, table, executors);
  const letters = lettersOf(plans);
  return {
    ...{ locale, face: sheet.face, title: sop.title[locale], width: table.width, columns },
    head: { height: draft.headHeight, upper: UPPER, cells: headCells(columns, names, sheet, locale) },
    arrowHead: Math.min(1.7, table.pad),
    pages: plans.map((plan): PagePlace => ({
      height: plan.height,
      told: tellRows(flow, flow.rows.slice(plan.from, plan.end), locale),
      rows: flow.rows.slice(plan.from, plan.end).flatMap(({ no, step }, index) => {
        const [place, texts] = [plan.stack.rows[index], lines[plan.from + index]];
        if (place === undefined || texts === undefined) return [];
        return [{ key: step.key, no, ...place, cells: rowCells(texts, columns, place, sheet) }];
      }),
      ...placePage(plan, draft, table, executors, letters),
      ...(sop.statedTotal &&
        plan.end === flow.rows.length && {
          total: totalRow(sop.statedTotal, columns, plan.height, sheet, locale),
        }),
    })),
  };
}

/** The columns stand alike on every page, so each channel is as wide as the page with most lanes needs it. */
function channelsOf(plans: readonly PagePlan[], draft: Draft, { executors }: TableColumns): readonly Channel[] {
  const count = draft.flow.columns.length;
  const lanes = plans.map((plan) => laneCounts(plan.lanes, true, count + 1));
  return labelRooms(plans, draft, executors / count).map((room, channel) => ({
    lanes: Math.max(...lanes.map((each) => each[channel] ?? 0)),
    room,
  }));
}
