import type { IRange } from '@univerjs/core';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { BookChart } from '../opened-book';
import type { Ground } from './ground';
import { rangeOf, univerRange } from './range';
import { type Gate, service } from './service';

/** The kinds of chart that the workbench can draw, by Google's names. */
const CHART_TYPES = ['LINE', 'AREA', 'COLUMN', 'BAR'] as const;

/** The chart for each chart object that we handed out. */
const behind = new WeakMap<object, BookChart>();

/** `Charts`: the kinds of chart. */
export function chartsService(gate: Gate): object {
  return service('Charts', gate, {
    ChartType: service('Charts.ChartType', gate, Object.fromEntries(CHART_TYPES.map((type) => [type, type]))),
  });
}

type Methods = Record<string, (...args: never[]) => unknown>;

/** The methods of a sheet that tell of its charts, and begin a new one. */
export function chartReaders(sheet: FWorksheet, ground: Ground): Methods {
  const sheetId = sheet.getSheetId();
  return {
    newChart: () =>
      builderOf({ id: 0, sheetId, type: 'COLUMN', ranges: [], headers: 0, options: {} }, ground),
    getCharts: () =>
      (ground.book.charts ?? []).filter((one) => one.sheetId === sheetId).map((one) => chartOf(one, ground)),
  };
}

/** The methods of a sheet that change its charts. */
export function chartWriters(sheet: FWorksheet, ground: Ground): Methods {
  const sheetId = sheet.getSheetId();
  const replace = (chart: object, put: BookChart[]): void => {
    const id = behind.get(chart)?.id;
    const before = ground.book.charts ?? [];
    if (!before.some((one) => one.id === id && one.sheetId === sheetId))
      throw new Error('Embedded object not found on this sheet.');
    ground.book.charts = before.flatMap((one) => (one.id === id ? put : [one]));
    ground.screen.redrawCharts();
  };
  return {
    insertChart: (chart: object) => {
      const before = ground.book.charts ?? [];
      const one = { ...chartBehind(chart), sheetId, id: Math.max(0, ...before.map(({ id }) => id)) + 1 };
      behind.set(chart, one);
      ground.book.charts = [...before, one];
      ground.screen.redrawCharts();
    },
    updateChart: (chart: object) => replace(chart, [chartBehind(chart)]),
    removeChart: (chart: object) => replace(chart, []),
  };
}

function chartBehind(chart: object): BookChart {
  const found = behind.get(chart);
  if (!found)
    throw new Error('The parameters do not match the method signature: an EmbeddedChart is needed.');
  return found;
}

/** Google's `EmbeddedChart`; what it is changes only through a builder and `updateChart`. */
function chartOf(chart: BookChart, ground: Ground): object {
  const object = service('EmbeddedChart', ground.gate, {
    getChartId: () => behind.get(object)?.id ?? 0,
    getRanges: () => chart.ranges.map((range) => googleRange(range, ground)),
    modify: () => builderOf(structuredClone(chart), ground),
  });
  behind.set(object, chart);
  return object;
}

function builderOf(chart: BookChart, ground: Ground): object {
  const set = (change: Partial<BookChart>): object => {
    Object.assign(chart, change);
    return builder;
  };
  const builder: object = service('EmbeddedChartBuilder', ground.gate, {
    setChartType: (type: BookChart['type']) => {
      if (!CHART_TYPES.includes(type)) throw new Error(`the workbench draws no chart of the type ${type}`);
      return set({ type });
    },
    addRange: (range: object) => set({ ranges: [...chart.ranges, placeOf(univerRange(range))] }),
    clearRanges: () => set({ ranges: [] }),
    setNumHeaders: (headers: number) => set({ headers }),
    // A card at the lower right shows the chart, wherever it is anchored.
    setPosition: (_row: number, _column: number, _right: number, _down: number) => builder,
    setOption: (name: string, value: unknown) => set({ options: { ...chart.options, [name]: value } }),
    build: () => chartOf(structuredClone(chart), ground),
  });
  return builder;
}

function placeOf(range: FRange): IRange & { sheetId: string } {
  const { startRow, startColumn, endRow, endColumn } = range.getRange();
  return { sheetId: range.getSheetId(), startRow, startColumn, endRow, endColumn };
}

function googleRange(place: IRange & { sheetId: string }, ground: Ground): object {
  const sheet = (ground.api.getActiveWorkbook() as FWorkbook).getSheetBySheetId(place.sheetId) as FWorksheet;
  return rangeOf(sheet.getRange(place), sheet, ground);
}
