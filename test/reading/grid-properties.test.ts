import fc from 'fast-check';
import { isoFromDay } from '../../src/model/day';
import type { Invoice } from '../../src/model/invoice';
import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';
import { faultsOf, type GridCase } from './grid-case';
import { OWN_GRIDS } from './grids/all-grids';

const grids = Object.values(OWN_GRIDS).flat();

/** Rows that belong to the one above them cannot change places. */
const ordered = ['names in rows above their group', 'a tenant in merged cells, and a footnote'];

/** Any of our grids, changed in a way that must not matter. */
function holds(cases: GridCase[], change: (grid: Cell[][], seed: number[]) => Cell[][]): void {
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }),
      (one, seed) => {
        expect(faultsOf({ ...one, grid: change(one.grid, seed) })).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}

/** A list in another order. */
const mixed = <T>(list: T[], seed: number[]): T[] =>
  list
    .map((item, index) => ({ item, at: seed[index % seed.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

test('rows in another order are read the same', () => {
  const free = grids.filter(({ name }) => !ordered.includes(name));
  holds(free, ([headings = [], ...rows], seed) => [headings, ...mixed(rows, seed)]);
});

test('columns in another order are read the same', () => {
  // Without a heading, a column is known by its neighbour.
  const free = grids.filter(({ name }) => !ordered.includes(name));
  holds(free, (grid, seed) => {
    const order = mixed([...(grid[0] ?? []).keys()], seed);
    return grid.map((row) => order.map((column) => row[column]));
  });
});

test('blank rows, a title and a byte order mark change nothing', () => {
  holds(grids, ([headings = [], ...rows], seed) => {
    const [first, ...others] = headings;
    const spread = rows.flatMap((row, index): Cell[][] =>
      Number(seed[index]) % 3 === 0 ? [row, []] : [row],
    );
    return [['Our list 2025'], [], [`\uFEFF${first}`, ...others], ...spread];
  });
});

const brief = ({ client, number, issued, amount, net, settlement, currency }: Invoice): string =>
  JSON.stringify([
    client,
    number,
    issued === undefined ? '' : isoFromDay(issued),
    amount,
    net,
    settlement,
    currency,
  ]);

test('a book with a sheet for each year is read like one of all years', () => {
  const headings: Cell[] = ['Rechnungsnr', 'Kunde', 'Datum', 'Netto', 'Brutto', 'Status', 'bezahlt am'];
  const row = fc.record({
    client: fc.constantFrom('Kunde A', 'Kunde B', 'Kunde C'),
    year: fc.constantFrom(2023, 2024, 2025),
    day: fc.integer({ min: 10, max: 28 }),
    net: fc.integer({ min: 1, max: 900 }),
    status: fc.constantFrom('bezahlt', 'offen', 'storniert', 'ausgebucht'),
    isCredit: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const lines = rows.map(({ client, year, day, net, status, isCredit }, index) => {
        const sum = isCredit ? -net : net;
        const cells: Cell[] = [`R${index}`, client, `${year}-03-${day}`, sum, sum * 1.19, status, ''];
        return { year, cells };
      });
      const years = [...new Set(lines.map(({ year }) => year))].sort();
      const inYears = years.flatMap((year) => lines.filter((line) => line.year === year));
      const sheet = (name: string, of: typeof lines) => ({
        sheet: name,
        cells: [headings, ...of.map(({ cells }) => cells)],
      });
      const one = readBook([sheet('all', inYears)], { locale: 'de_DE' }).book;
      const many = readBook(
        years.map((year) =>
          sheet(
            String(year),
            lines.filter((line) => line.year === year),
          ),
        ),
        { locale: 'de_DE' },
      ).book;
      expect(many.invoices.map(brief).sort()).toEqual(one.invoices.map(brief).sort());
      expect(many.excludedDocuments).toBe(one.excludedDocuments);
      expect(many.clients.map(({ key }) => key).sort()).toEqual(one.clients.map(({ key }) => key).sort());
    }),
    { numRuns: 60 },
  );
});

test('no cells of any kind make reading throw', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      '#N/A',
      'Loading...',
      'Kunde',
      'Total for Acme',
      'noch nicht bezahlt',
      '2025-01-31',
      '1.500 €',
      true,
    ),
    fc.string(),
    fc.double(),
    fc.constant(null),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...grids), grid, (one, rows) => {
      expect(() => readBook([{ sheet: 'S', cells: [...one.grid, ...rows] }], {})).not.toThrow();
      expect(() => readBook([{ sheet: 'S', cells: [...one.grid.slice(0, 1), ...rows] }], {})).not.toThrow();
    }),
    { numRuns: 100 },
  );
});
