import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { dayFromIso } from '../../src/core/day';
import { instantOfSerial } from '../../workbench/google/time-zone';

const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');

/** Loads the built bundle in a bare context with only the services that a test gives it. */
function load(services: Record<string, unknown> = {}) {
  const context = vm.createContext({
    Utilities: { formatDate: () => '2025-12-31' },
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
    ...services,
  });
  vm.runInContext(code, context);
  const date = vm.runInContext('(ms) => new Date(ms)', context);
  return {
    call: (name: string, ...args: unknown[]) => vm.runInContext(name, context)(...args),
    /** A date cell of a sheet in a zone. */
    dateIn: (timeZone: string) => (iso: string) =>
      date(instantOfSerial((dayFromIso(iso) as number) + 25_569, timeZone)),
  };
}

const TABLE = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
  ['1', 'Acme', '2025-01-01', '2025-01-31', 1000, '2025-01-20'],
  ['2', 'Acme', '2025-03-01', '2025-03-31', 1000, '2025-03-20'],
  ['3', 'Late & Sons', '2025-01-01', '2025-01-31', 100, '2025-06-30'],
];
const copy = (table: unknown[][]) => table.map((row) => [...row]);

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('a scalar for a scalar, a column for a column, blank for blank, blank for a stranger', () => {
  const { call } = load();
  expect(call('CLIENT_ENERGY', 'ACME Ltd', copy(TABLE))).toBe(100);
  expect(plain(call('CLIENT_ENERGY', [['Acme'], [''], ['Nobody'], ['late and sons']], copy(TABLE)))).toEqual([
    [100],
    [''],
    [''],
    [''],
  ]);
  expect(plain(call('CLIENT_ENERGY', [['Acme']], copy(TABLE)))).toBe(100);
  expect(call('CLIENT_ENERGY', '', copy(TABLE))).toBe('');
});

test('tables in any order, a lone date among them', () => {
  const { call } = load();
  const clients = [
    ['Client', 'E-mail', 'Joy'],
    ['Acme', 'a@acme.example', 1],
  ];
  const [first, second] = [copy(TABLE), clients];
  expect(call('CLIENT_ENERGY', 'Acme', copy(second), copy(first))).toBe(
    call('CLIENT_ENERGY', 'Acme', copy(first), copy(second)),
  );
  // Joy 1 takes 125 % of the margin: (600 − 750) / (600 + 750)
  expect(call('CLIENT_ENERGY', 'Acme', copy(first), copy(second))).toBe(-11);
  expect(call('CLIENT_WHY', 'Late & Sons', '2025-02-28', copy(TABLE))).toContain('28 days');
  expect(call('CLIENT_WHY', 'Late & Sons', copy(TABLE), [['2025-02-28']])).toContain('28 days');
});

test.each(['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'])(
  'real dates of a sheet in %s',
  (timeZone) => {
    const { call, dateIn } = load();
    const inZone = dateIn(timeZone);
    const dated = TABLE.map((row, index) =>
      index === 0
        ? [...row]
        : row.map((cell, column) => ([2, 3, 5].includes(column) ? inZone(String(cell)) : cell)),
    );
    expect(call('CLIENT_WHY', 'Late & Sons', dated)).toBe(call('CLIENT_WHY', 'Late & Sons', copy(TABLE)));
  },
);

test('no tables: the connected book, read with the owner’s columns; no argument: all clients', () => {
  const sheet = {
    getName: () => 'Invoices',
    isSheetHidden: () => false,
    getDataRange: () => ({ getValues: () => copy(TABLE) }),
  };
  const book = {
    getId: () => 'id',
    getSpreadsheetLocale: () => 'de_DE',
    getSpreadsheetTimeZone: () => 'Europe/Berlin',
    getSheets: () => [sheet],
  };
  const { call } = load({ SpreadsheetApp: { getActiveSpreadsheet: () => book } });
  expect(plain(call('CLIENT_ENERGY'))).toEqual([
    ['Client', 'Energy'],
    // 30 margin; 100 × 150 days / 365 × 10 % and three reminders of half an hour: (30 − 94.11) / 124.11
    ['Late & Sons', -52],
    ['Acme', 100],
  ]);
  expect(call('CLIENT_ENERGY', 'Acme')).toBe(100);
  expect(call('CLIENT_ENERGY', '')).toBe('');
});

test('with tables given, no service is asked but the memory, once; denied, the defaults hold', () => {
  let reads = 0;
  const refuse = {
    get: () => {
      throw new Error('touched');
    },
  };
  const memory = {
    getDocumentProperties: () => ({
      getProperty: () => {
        reads += 1;
        return null;
      },
    }),
  };
  const { call } = load({
    SpreadsheetApp: new Proxy({}, refuse),
    Session: new Proxy({}, refuse),
    PropertiesService: memory,
  });
  expect(call('CLIENT_ENERGY', 'Acme', copy(TABLE))).toBe(100);
  expect(reads).toBe(1);
  const denied = load({
    PropertiesService: {
      getDocumentProperties: () => {
        throw new Error('no');
      },
    },
  });
  expect(denied.call('CLIENT_ENERGY', 'Acme', copy(TABLE))).toBe(100);
});

test('the memory’s settings count; a damaged memory is none', () => {
  const remembering = (text: string) =>
    load({ PropertiesService: { getDocumentProperties: () => ({ getProperty: () => text }) } });
  const late = (text: string) => remembering(text).call('CLIENT_ENERGY', 'Late & Sons', copy(TABLE));
  expect(late('{"settings":{"hourlyValue":0}}')).toBeGreaterThan(late('{}'));
  expect(late('{"settings":{"hourlyValue":"many"}}')).toBe(late('{}'));
  expect(late('not JSON')).toBe(late('{}'));
});

test.each([
  ['CLIENT_ENERGY', ['Acme', 5], /Argument 2 .*neither a table nor a date.*Invoices!A1:H/],
  ['CLIENT_ENERGY', [copy(TABLE)], /first argument has several columns/],
  ['CLIENT_COLUMNS', ['Acme'], /range with its headings/],
] as const)('%s: a wrong argument gets one sentence', (name, args, sentence) => {
  const book = {
    getId: () => '',
    getSpreadsheetLocale: () => 'en_US',
    getSpreadsheetTimeZone: () => 'Etc/UTC',
  };
  const { call } = load({ SpreadsheetApp: { getActiveSpreadsheet: () => book } });
  expect(() => call(name, ...args)).toThrow(sentence);
});

test('CLIENT_WHY says who is unknown, and whose name is not enough', () => {
  const { call } = load();
  const twice = [
    ['Invoice no.', 'Customer no.', 'Customer', 'Date', 'Amount'],
    ['1', 'C1', 'Nord', '2025-01-01', 5],
    ['2', 'C2', 'Nord', '2025-02-01', 5],
  ];
  expect(call('CLIENT_WHY', 'Nobody', copy(TABLE))).toBe('Not in these tables.');
  expect(call('CLIENT_WHY', 'Nord', copy(twice))).toContain('client number');
  expect(call('CLIENT_ENERGY', 'C2', copy(twice))).toBe(100);
  expect(call('CLIENT_ENERGY', 'Nord', copy(twice))).toBe('');
});

test('a German table is answered in German', () => {
  const { call } = load();
  const german = [
    ['Rechnungsnr.', 'Kunde', 'Rechnungsdatum', 'Fällig am', 'Brutto', 'Bezahlt am'],
    ['1', 'Nord', '01.01.2025', '31.01.2025', '1.000,00 €', '20.01.2025'],
  ];
  expect(call('CLIENT_WHY', 'Nord', copy(german))).toBe('Hat die Rechnung pünktlich bezahlt.');
});

test('CLIENT_COLUMNS: kind first, then role, heading, column, sample, note', () => {
  const { call } = load();
  expect(plain(call('CLIENT_COLUMNS', copy(TABLE)))).toEqual([
    ['kind', 'invoices', '', '', ''],
    ['number', 'Invoice no.', 1, '1', ''],
    ['client', 'Client', 2, 'Acme', ''],
    ['issued', 'Date', 3, '2025-01-01', ''],
    ['due', 'Due date', 4, '2025-01-31', ''],
    ['amount', 'Total', 5, '1000', ''],
    ['paid_on', 'Paid on', 6, '2025-01-20', ''],
  ]);
});
