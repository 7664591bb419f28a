import type { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { shownCells } from '../google/cell-values';
import type { BookChart, OpenedBook } from '../opened-book';
import { type ChartData, chartPicture } from './chart-picture';
import { make } from './element';

/** What changes cells or the sheet that is shown. */
const CHANGES = /set-range-values|calculation-result|set-worksheet-active|insert|remove|delete|move|reorder/;

/** Cards with the charts of the sheet that is shown, which follow their cells; `redraw` when the charts change. */
export function chartCards(api: FUniver, book: OpenedBook): { element: HTMLElement; redraw(): void } {
  const element = make('div', '', 'charts');
  let ordered = false;
  const redraw = (): void => {
    if (ordered) return;
    ordered = true;
    // Once for all that changes at a time.
    requestAnimationFrame(() => {
      ordered = false;
      const workbook = api.getActiveWorkbook();
      const shown = workbook?.getActiveSheet().getSheetId();
      const charts = (book.charts ?? []).filter(({ sheetId }) => sheetId === shown);
      element.replaceChildren(...charts.map((chart) => card(chart, workbook as FWorkbook)));
    });
  };
  api.onCommandExecuted(({ id }) => {
    if (book.charts?.length && CHANGES.test(id)) redraw();
  });
  return { element, redraw };
}

function card(chart: BookChart, workbook: FWorkbook): HTMLElement {
  const made = make('figure');
  const title = String(chart.options.title ?? '');
  made.append(make('figcaption', title), chartPicture(chart.type, dataOf(chart, workbook), title));
  return made;
}

/** The first column names the points; each further one is a series, named by its heading. */
function dataOf({ ranges, headers }: BookChart, workbook: FWorkbook): ChartData {
  const columns = ranges.flatMap((place) => {
    const sheet = workbook.getSheetBySheetId(place.sheetId);
    if (!sheet) return [];
    const all = shownCells(sheet.getRange(place), sheet);
    // Empty rows below are no points.
    let last = all.length;
    while (last > 0 && (all[last - 1] ?? []).every((cell) => (cell?.v ?? '') === '')) last -= 1;
    const rows = all.slice(0, last);
    return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]?.v ?? ''));
  });
  const [labels = [], ...series] = columns;
  return {
    labels: labels.slice(headers).map(String),
    series: series.map((column) => ({
      name: column.slice(0, headers).join(' '),
      values: column.slice(headers).map((value) => (typeof value === 'number' ? value : null)),
    })),
  };
}
