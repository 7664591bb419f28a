import { dayFromIso } from '../../src/model/day';
import { ENTRY_FIELDS, ENTRY_ROLES, LETTER_FIELD_NAMES, NO_ENTRY } from '../../src/model/entry';
import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';
import { readEntries } from '../../src/reading/read-entries';
import { deScreen } from '../../src/words/de/screen';
import { enScreen } from '../../src/words/en/screen';

const FIELDS = ['client', ...ENTRY_ROLES] as const;

/** What the last columns hold, those of the letter; a choice is read in the words of either language. */
const LETTER_CELLS = {
  voice: 'German du',
  reason: 'zahlt spät',
  contract: 'tax or legal advice',
  period: '1/2',
  contact: 'Ms Berger',
  address: '1 Main St\nUlm',
  email: 'b@example.com',
  deliveries: 'the plan',
  handOver: 'the keys',
  referral: 'Lindner',
  referralReach: '030 123',
  edits: 'a\n→ → →\nb',
};

const LETTER = { ...LETTER_CELLS, voice: 'de-du', reason: 'late-payer', contract: 'adviser' } as const;

const FIGURES = ['Energy', 'Verdict', 'Kind', 'Left a year', 'Hours', 'Why', 'To part with', 'To talk to'];

const row: Cell[] = [
  'Nord',
  2,
  'part',
  '2025-11-25',
  -19,
  '2026-02-23',
  'was late',
  '',
  '2026-01-31',
  true,
  '',
  '',
  ...LETTER_FIELD_NAMES.map((field) => LETTER_CELLS[field]),
];
const figures: Cell[] = [-19, 'part', 'late payer', -129, 6.5, 'Pays late.', 'Nord', ''];

const read = (...cells: Cell[][]) => readEntries({ sheet: 'Client Energy', cells }, 'en_GB');

test.each([
  ['de', deScreen, 'trennen'],
  ['en', enScreen, 'part'],
] as const)(
  'what the add-on heads itself is read again in %s, formulas beside it',
  (_language, words, part) => {
    const headings = FIELDS.map((field) => words.roles[field]);
    const { cells } = words;
    const formulas = [cells.energy, cells.verdict, cells.kind, cells.value, cells.hours, cells.why];
    const lists = [words.roles.to_part, words.roles.to_talk];
    const entered = row.map((cell) => (cell === 'part' ? part : cell));
    const found = read([...headings, ...formulas, ...lists], [...entered, ...figures]);
    expect(found?.rows).toEqual([
      {
        row: 2,
        label: 'Nord',
        entry: {
          ...NO_ENTRY,
          joy: 2,
          decision: 'part',
          decidedOn: dayFromIso('2025-11-25'),
          energyThen: -19,
          lookAgain: dayFromIso('2026-02-23'),
          note: 'was late',
          lastDay: dayFromIso('2026-01-31'),
          handedOver: true,
          ...LETTER,
        },
      },
    ]);
    expect(found?.table.columns.find(({ role }) => role === 'to_talk')?.column).toBe(32);
  },
);

test.each(['decidedOn', 'lookAgain', 'lastDay'] as const)(
  'the only day in the sheet, %s, is no day of an invoice, whatever money stands beside it',
  (field) => {
    const headings = FIELDS.map((one) => enScreen.roles[one]);
    const cells: Cell[] = headings.map(() => '');
    cells[0] = 'Nord';
    cells[headings.indexOf(enScreen.roles[ENTRY_FIELDS[field].role])] = '2025-11-25';
    const found = read([...headings, enScreen.cells.value], [...cells, 129.5]);
    expect(found?.rows[0]?.entry).toEqual({ ...NO_ENTRY, [field]: dayFromIso('2025-11-25') });
  },
);

test('columns may be in any order, rows may be sorted, and what cannot be read counts as empty', () => {
  const found = read(
    ['Note', 'Decision', 'Client', 'Joy'],
    ['', 'perhaps', 'B', 9],
    ['', '', '', 3],
    ['x', ' Keep ', 'A', '4'],
  );
  expect(found?.rows).toEqual([
    { row: 2, label: 'B', entry: NO_ENTRY },
    { row: 4, label: 'A', entry: { ...NO_ENTRY, joy: 4, decision: 'keep', note: 'x' } },
  ]);
});

test('a list of the owner’s own with one of our columns is not the Client Energy sheet', () => {
  expect(read(['Client', 'Decision maker', 'Email', 'Note'], ['Nord', 'Ada', 'a@b.c', 'x'])).toBeUndefined();
});

test('a client may be called as totals are; what is below the last client belongs to the sheet', () => {
  const headings = FIELDS.map((field) => enScreen.roles[field]);
  const found = read(
    headings,
    ['Nord', 2],
    ['', '', '', '', '', '', 'left over'],
    ['Total Energies', 4],
    ['Sum', '=SUM(B2:B4)'],
  );
  expect(found?.rows.map(({ row: at, label }) => [at, label])).toEqual([
    [2, 'Nord'],
    [4, 'Total Energies'],
    [5, 'Sum'],
  ]);
  expect(found?.lastRow).toBe(5);
  expect(read(headings, ['Nord', 2], ['', '', '', '', '', '', 'left over'])?.lastRow).toBe(3);
  const unticked = ['', '', '', '', '', '', '', '', '', false, false];
  expect(read(headings, ['Nord', 2], unticked)?.lastRow).toBe(2);
});

test('a list of clients without decisions is not the Client Energy sheet', () => {
  expect(read(['Client', 'Joy', 'Note'], ['Nord', 2, 'x'])).toBeUndefined();
});

test('the ratings are read with the book, whatever formulas are beside them', () => {
  const headings = FIELDS.map((field) => enScreen.roles[field]);
  const { book, tables } = readBook(
    [
      {
        sheet: 'Invoices',
        cells: [
          ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
          ['1', 'Nord', '2025-01-01', '2025-01-31', 100, '2025-01-20'],
          ['2', 'Nord', '2025-02-01', '2025-03-03', 100, '2025-02-20'],
        ],
      },
      {
        sheet: 'Client Energy',
        cells: [
          [...headings, ...FIGURES],
          [...row, ...figures],
        ],
      },
    ],
    { locale: 'en_GB' },
  );
  expect(tables.map(({ kind }) => kind)).toEqual(['invoices', 'clients']);
  expect(book.clients.map(({ name, joy }) => [name, joy])).toEqual([['Nord', 2]]);
  expect(book.problems).toEqual([]);
});

test('what cannot be read counts as empty and is listed with its cell; what is blank is not', () => {
  const cells = [
    ['Client', 'Joy', 'Decision', 'Last day'],
    ['Acme', 7, 'perhaps', '31.02.2025'],
    ['Nord', 4, 'part', ''],
  ];
  const sheet = readEntries({ sheet: 'Client Energy', cells }, 'en_GB');
  expect(sheet?.rows.map(({ entry }) => [entry.joy, entry.decision, entry.lastDay])).toEqual([
    [null, null, null],
    [4, 'part', null],
  ]);
  expect(
    sheet?.problems.map(({ code, origin, detail }) => [code, origin?.row, origin?.column, detail]),
  ).toEqual([
    ['unreadable-entry', 2, 2, '7'],
    ['unreadable-entry', 2, 3, 'perhaps'],
    ['unreadable-entry', 2, 4, '31.02.2025'],
  ]);
});
