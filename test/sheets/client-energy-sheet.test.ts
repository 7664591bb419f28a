import { ENTRY_FIELD_NAMES } from '../../src/model/entry';
import { readEntries } from '../../src/reading/read-entries';
import { clientEnergySheet } from '../../src/sheets/client-energy-sheet';
import { INVOICES } from './tables';

const EURO = [{ currency: 'EUR' }, { currency: 'EUR' }];

describe.each(['de_DE', 'en_GB'])('a sheet in %s', (locale) => {
  const plan = clientEnergySheet(['Acme', '=Birch'], EURO, [INVOICES], locale);

  test('is known again by what it is made with', () => {
    const cells = [plan.headings, ...plan.rows].map((row) =>
      row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)),
    );
    const read = readEntries({ sheet: plan.name, cells }, locale);
    expect(read?.rows.map(({ label }) => label)).toEqual(['Acme', '=Birch']);
    expect(read?.table.columns).toHaveLength(ENTRY_FIELD_NAMES.length + 1);
  });

  test('has a column for each heading, each formula, and both of the curve', () => {
    expect(plan.columns).toHaveLength(plan.headings.length + (plan.liveFormulas?.formulas.length ?? 0) + 1);
    expect(plan.rows.every((row) => row.length === plan.headings.length)).toBe(true);
  });

  test('takes days where days belong, and shows them as such', () => {
    const days = plan.columns.flatMap(({ validation, format }) =>
      validation?.type === 'day' ? [format] : [],
    );
    expect(days).toEqual(Array(3).fill(locale === 'de_DE' ? 'dd.mm.yyyy' : 'd mmm yyyy'));
  });

  test('offers the ratings and the decisions that are read', () => {
    const lists = plan.columns.flatMap(({ validation }) => (validation?.type === 'list' ? [validation] : []));
    expect(lists.map(({ values }) => values.length)).toEqual([5, 4]);
    const [, decisions] = lists;
    for (const word of decisions?.values ?? []) {
      expect(decisions?.help).toContain(word);
      const row = plan.headings.map((_, index) => (index === 0 ? 'Acme' : index === 2 ? word : ''));
      const read = readEntries({ sheet: 'x', cells: [plan.headings, row] }, locale);
      expect(read?.rows[0]?.entry.decision).not.toBeNull();
    }
  });
});

test('its formulas read the tables of the book, and the ratings beside them', () => {
  const { liveFormulas, chart } = clientEnergySheet([], EURO, [INVOICES], 'en_GB');
  expect(liveFormulas?.formulas[0]).toBe('=CLIENT_ENERGY(A1:A, Invoices!A1:E, A1:B)');
  expect(liveFormulas?.protectionNote).not.toBe('');
  expect(chart).toEqual({ column: 21, title: 'What is left, best client first' });
});

test('money of several currencies is on no curve', () => {
  const { chart, liveFormulas } = clientEnergySheet(
    [],
    [{ currency: 'EUR' }, { currency: 'USD' }],
    [],
    'en_GB',
  );
  expect(chart).toBeUndefined();
  expect(liveFormulas?.formulas).toHaveLength(8);
});
