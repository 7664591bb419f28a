import { insertFormulas } from '../../src/actions/insert-formulas';
import { openTestBook } from '../test-book';
import { INVOICES, openConfirmed } from './small-books';

const CLIENTS = [
  ['Client', 'E-mail'],
  ['Acme', 'a@acme.example'],
  ['Birch', 'b@birch.example'],
];

test('formulas go beside the clients, one column left free, and their place is the answer', () => {
  const book = openConfirmed({ Invoices: INVOICES, Clients: CLIENTS });
  expect(insertFormulas.run(null)).toEqual({ sheet: 'Clients', row: 1, column: 4 });
  const [formulas] = book.formulas('Clients!D1:F1');
  // The workbench closes ranges that are open at their end.
  expect(formulas?.[0]?.replace(/([A-Z])200/g, '$1')).toBe(
    '=VSTACK("Energy", CLIENT_ENERGY(A2:A, Invoices!A1:F, A1:B, CLIENT_ENERGY_SETTINGS))',
  );
  expect(formulas?.map((formula) => /CLIENT_\w+/.exec(formula)?.[0])).toEqual([
    'CLIENT_ENERGY',
    'CLIENT_VERDICT',
    'CLIENT_WHY',
  ]);
});

test('without a list of clients they go beside the invoices', () => {
  openConfirmed({ Invoices: INVOICES });
  expect(insertFormulas.run(null)).toEqual({ sheet: 'Invoices', row: 1, column: 8 });
});

test('those that are there already are named, not written again', async () => {
  const book = openConfirmed({ Invoices: INVOICES, Clients: CLIENTS });
  const place = insertFormulas.run(null);
  await book.calculated();
  const before = book.formulas('Clients!A1:L1');
  expect(insertFormulas.run(null)).toEqual(place);
  expect(book.formulas('Clients!A1:L1')).toEqual(before);
});

test('they are known while they are worked out, and whatever their headings are called later', async () => {
  const book = openConfirmed({ Invoices: INVOICES, Clients: CLIENTS });
  const place = insertFormulas.run(null);
  expect(
    book.script(
      `return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').getRange('D1').getValue();`,
    ),
  ).toBe('Loading...');
  expect(insertFormulas.run(null)).toEqual(place);
  await book.calculated();
  const [[energy = ''] = []] = book.formulas('Clients!D1');
  await book.type('Clients!D1', energy.replace('"Energy"', '"Their energy"'));
  await book.calculated();
  expect(insertFormulas.run(null)).toEqual(place);
});

test('where only one of them is there, it is left alone and all are written', async () => {
  const book = openConfirmed({ Invoices: INVOICES, Clients: CLIENTS });
  await book.type('Clients!D1', '=CLIENT_ENERGY(A2:A3, Invoices!A1:F7)');
  await book.calculated();
  expect(insertFormulas.run(null)).toEqual({ sheet: 'Clients', row: 1, column: 6 });
});

describe('beside a column that changes by itself', () => {
  const withNow = (...columns: string[][]) =>
    openConfirmed({
      Invoices: INVOICES.map((row, index) => [
        ...row,
        ...columns.map(([heading = '', formula = '']) =>
          index === 0 ? heading : formula.replaceAll('#', `${index + 1}`),
        ),
      ]),
      Clients: CLIENTS,
    });

  test('formulas are given the table without it, and work', async () => {
    const book = withNow(['Days overdue', '=NOW()-D#'], ['Twice', '=2*G#'], ['Remark', 'x']);
    expect(insertFormulas.run(null)).toMatchObject({ sheet: 'Clients' });
    await book.calculated();
    expect(book.errors()).toEqual([]);
    const [[formula = ''] = []] = book.formulas('Clients!D1');
    expect(formula.replace(/([A-Z])\d{3,}/g, '$1')).toContain('HSTACK(Invoices!A1:F, Invoices!I1:I)');
    const energies = (book.read('Clients!D2:D3') as unknown[][]).flat();
    expect(energies.every((energy) => typeof energy === 'number')).toBe(true);
    expect(
      book.ask('saveEntry', { client: { key: 'acme', names: ['Acme'] }, before: {}, fields: { joy: 4 } }),
    ).toMatchObject({ ok: true });
    await book.calculated();
    expect(book.errors()).toEqual([]);
  });

  test('Google gives no formula a range with it', async () => {
    const book = withNow(['Days overdue', '=NOW()-D#'], ['Twice', '=2*G#']);
    await book.type('Clients!D1', '=CLIENT_ENERGY(A2:A3, Invoices!A1:H5)');
    await book.type('Clients!E1', '=CLIENT_ENERGY(A2:A3, Invoices!H1:H5)');
    await book.calculated();
    expect(book.read('Clients!D1:E1')).toEqual([['#VALUE!', '#VALUE!']]);
    expect([...new Set(book.errors())]).toEqual([
      expect.stringContaining('not allowed to reference a cell with NOW()'),
    ]);
  });
});

test('where there are no clients there is nothing to be beside', () => {
  openTestBook({ Notes: [['only a thought']] });
  expect(insertFormulas.run(null)).toBeNull();
});
