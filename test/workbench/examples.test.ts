import { CELL_FUNCTIONS } from '../../src/functions/registry';
import { isDatePattern } from '../../workbench/google/date-pattern';
import { instantOfSerial, serialOfInstant } from '../../workbench/google/time-zone';
import { sampleBook, yesterday } from '../../workbench/sample/sample-book';
import { at } from '../at';
import { load } from '../functions/own-bundle';
import { openSample } from './google/sample-script';

/** The English sample's own. */
const ZONE = 'Europe/London';

interface Snapshot {
  sheets: Record<
    string,
    {
      name: string;
      cellData: Record<number, Record<number, { v?: unknown; s?: { n?: { pattern: string } } }>>;
    }
  >;
}

const snapshot = sampleBook('en', yesterday()).snapshot as unknown as Snapshot;
// The sample ends yesterday, and the sheet knows no other clock than the real one.
const bundle = load(
  {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getId: () => '',
        getSpreadsheetLocale: () => 'en_GB',
        getSpreadsheetTimeZone: () => ZONE,
      }),
    },
  },
  Date.now(),
);

/** The cells of a range of the sample, as Sheets would pass them to a formula. */
function rangeOf(place: string): unknown[][] {
  const [cells = '', name = 'Clients'] = place.split('!').reverse();
  const sheet = Object.values(snapshot.sheets).find((candidate) => candidate.name === name);
  const [, from = '', top, to = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d*)$/.exec(cells) ?? [];
  const rows = Object.keys(sheet?.cellData ?? {}).map(Number);
  const last = bottom ? Number(bottom) : Math.max(...rows) + 1;
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return Array.from({ length: last - Number(top) + 1 }, (_, row) =>
    Array.from({ length: column(to) - column(from) + 1 }, (_cell, offset) => {
      const cell = sheet?.cellData[row + Number(top) - 1]?.[offset + column(from)];
      const dated = typeof cell?.v === 'number' && isDatePattern(cell.s?.n?.pattern);
      return dated ? bundle.date(instantOfSerial(cell.v as number, ZONE)) : (cell?.v ?? '');
    }),
  );
}

/** The arguments of an example, which are ranges, texts and DATE(…). */
function argumentsOf(example: string): unknown[] {
  const inner = /\((.*)\)$/.exec(example)?.[1] ?? '';
  const tokens = inner.match(/"[^"]*"|DATE\([^)]*\)|[^,\s][^,]*/g) ?? [];
  return tokens.map((token) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(token);
    if (!date) return rangeOf(token.trim());
    const serial = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    return bundle.date(instantOfSerial(serial, ZONE));
  });
}

/** A result as the sheet shows it: dates are serial days, and its engine keeps twelve figures of a number. */
function shown(result: unknown): unknown[][] {
  const rows = (Array.isArray(result) ? result : [[result]]) as unknown[][];
  return Array.from(rows, (row) =>
    Array.from(row, (value) => {
      if (typeof value === 'number') return Number(value.toPrecision(9));
      return Object.prototype.toString.call(value) === '[object Date]'
        ? serialOfInstant((value as Date).getTime(), ZONE)
        : value;
    }),
  );
}

test.each(CELL_FUNCTIONS.map(({ name, example }) => [name, example]))(
  '%s: its example gives the same in the sheet and in the bare bundle',
  async (name, example) => {
    const wanted = shown(bundle.call(name, ...argumentsOf(example)));
    expect(wanted.flat().some((value) => value !== '')).toBe(true);
    const book = openSample('en');
    await book.type('Clients!E2', example);
    const last = String.fromCharCode(68 + at(wanted).length);
    const got = book.read(`Clients!E2:${last}${wanted.length + 1}`);
    expect(shown(got)).toEqual(wanted);
  },
);
