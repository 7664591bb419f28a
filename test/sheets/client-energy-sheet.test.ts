import { ENTRY_FIELD_NAMES } from '../../src/model/entry';
import { readEntries } from '../../src/reading/read-entries';
import { clientEnergySheet } from '../../src/sheets/client-energy-sheet';
import { INVOICES, sourceOf } from './tables';

const EURO = [{ currency: 'EUR' }, { currency: 'EUR' }];

describe.each(['de_DE', 'en_GB'])('a sheet in %s', (locale) => {
  const made = () => clientEnergySheet(['Acme', '=Birch'], EURO, { ...sourceOf(INVOICES), locale });

  test('is known again by what it is made with', () => {
    const plan = made();
    const cells = [plan.headings, ...plan.rows].map((row) =>
      row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)),
    );
    const read = readEntries({ sheet: plan.name, cells }, locale);
    expect(read?.rows.map(({ label }) => label)).toEqual(['Acme', '=Birch']);
    expect(read?.table.columns).toHaveLength(ENTRY_FIELD_NAMES.length + 1);
  });

  test('has a column for each heading, each formula, and both of the curve', () => {
    const plan = made();
    expect(plan.columns).toHaveLength(plan.headings.length + (plan.liveFormulas?.formulas.length ?? 0) + 1);
    expect(plan.rows.every((row) => row.length === plan.headings.length)).toBe(true);
  });

  test('takes days where days belong, and shows them as such', () => {
    const { columns, headings } = made();
    expect(columns.map(({ width }) => width)).toEqual([
      210,
      60,
      110,
      104,
      76,
      104,
      240,
      120,
      104,
      90,
      90,
      90,
      ...new Array(11).fill(160),
      320,
      70,
      100,
      110,
      100,
      70,
      560,
      180,
      180,
      70,
      120,
    ]);
    const own = headings.map((heading, index) => ({ heading, ...columns[index] }));
    expect(
      own.filter(({ format }) => format && format !== '@').map(({ validation }) => validation?.type),
    ).toEqual(Array(3).fill('day'));
    for (const { heading, validation } of own)
      if (validation?.type === 'day') expect(validation.help).toBe(heading);
    const days = columns.flatMap(({ validation, format }) => (validation?.type === 'day' ? [format] : []));
    expect(days).toEqual(Array(3).fill(locale === 'de_DE' ? 'dd.mm.yyyy' : 'd mmm yyyy'));
  });

  test('offers the ratings and the decisions that are read', () => {
    const plan = made();
    const lists = plan.columns.flatMap(({ validation }) => (validation?.type === 'list' ? [validation] : []));
    const [joy, decisions] = lists;
    expect(lists).toHaveLength(5);
    expect(joy?.values).toEqual(['1', '2', '3', '4', '5']);
    expect(joy?.help).not.toBe('');
    expect(decisions?.values).toHaveLength(4);
    expect(decisions?.help).toMatch(/: \S+(, \S+){3}$/);
    for (const word of decisions?.values ?? []) {
      expect(decisions?.help).toContain(word);
      const row = plan.headings.map((_, index) => (index === 0 ? 'Acme' : index === 2 ? word : ''));
      const read = readEntries({ sheet: 'x', cells: [plan.headings, row] }, locale);
      expect(read?.rows[0]?.entry.decision).not.toBeNull();
    }
  });
});

test('its formulas read the tables of the book, and the ratings beside them', () => {
  const { liveFormulas, chart } = clientEnergySheet([], EURO, sourceOf(INVOICES));
  expect(liveFormulas?.formulas[0]).toBe('=CLIENT_ENERGY(A1:A; Invoices!A1:E; A1:B)');
  expect(liveFormulas?.protectionNote).not.toBe('');
  expect(chart).toEqual({ column: 33, title: 'What is left, best client first' });
});

test('money of several currencies is on no curve', () => {
  const { chart, liveFormulas } = clientEnergySheet(
    [],
    [{ currency: 'EUR' }, { currency: 'USD' }],
    sourceOf(),
  );
  expect(chart).toBeUndefined();
  expect(liveFormulas?.formulas).toHaveLength(8);
});
