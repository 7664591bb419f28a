import { load } from './own-bundle';

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

describe('a column of clients that begins with its heading', () => {
  const { call } = load();
  const block = (name: string, heading: string, table: unknown[][], ...leading: unknown[]) =>
    plain(call(name, ...leading, [[heading], ['Acme'], [''], ['Nobody']], copy(table)));

  test.each([
    ['CLIENT_ENERGY', 'Energy'],
    ['CLIENT_VERDICT', 'Verdict'],
    ['CLIENT_KIND', 'Kind'],
    ['CLIENT_WHY', 'Why'],
    ['CLIENT_VALUE', 'Value a year'],
    ['CLIENT_HOURS', 'Hours'],
    ['CLIENT_DAYS_LATE', 'Days late'],
    ['CLIENT_DAYS_TO_PAY', 'Days to pay'],
    ['CLIENT_LATENESS', 'Lateness'],
    ['CLIENT_CONFIDENCE', 'Confidence'],
  ])('gives the heading of %s, and the column below', (name, wanted) => {
    const [[heading], [acme], blank] = block(name, 'Customer name', TABLE);
    expect(heading).toBe(wanted);
    expect(acme).toBe(call(name, 'Acme', copy(TABLE)));
    expect(blank).toEqual(['']);
  });

  test('gives the line’s name as heading of CLIENT_COST', () => {
    expect(block('CLIENT_COST', 'Client', TABLE, 'waiting')).toEqual([
      ['Waiting for money'],
      [0],
      [''],
      [''],
    ]);
  });

  test.each(['Kunde', 'KUNDENNAME', 'Client', 'Customer no.', 'Cliente', 'Kupac'])(
    'knows “%s”',
    (heading) => {
      expect(block('CLIENT_ENERGY', heading, TABLE)[0]).toEqual(['Energy']);
    },
  );

  test.each(['Nobody', 'Client 7', 'Energy', 'The Client Company', 5, true])(
    'takes “%s” for a name',
    (name) => {
      expect(plain(call('CLIENT_ENERGY', [[name], ['Acme']], copy(TABLE)))).toEqual([[''], [100]]);
    },
  );

  test('is a client where the book has one of that name', () => {
    const named = copy(TABLE).map((row) => row.map((cell) => (cell === 'Late & Sons' ? 'Company' : cell)));
    expect(block('CLIENT_ENERGY', 'Company', named)[0]).toEqual([44]);
  });

  test('has it only in its first cell', () => {
    expect(plain(call('CLIENT_ENERGY', [['Acme'], ['Client']], copy(TABLE)))).toEqual([[100], ['']]);
  });
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
    getType: () => 'GRID',
    isSheetHidden: () => false,
    getDataRange: () => ({ getValues: () => copy(TABLE) }),
  };
  const book = {
    getId: () => 'id',
    getSpreadsheetLocale: () => 'de_DE',
    getSpreadsheetTimeZone: () => 'Europe/Berlin',
    getSheets: () => [sheet],
  };
  const { call } = load({
    SpreadsheetApp: { SheetType: { GRID: 'GRID' }, getActiveSpreadsheet: () => book },
  });
  expect(plain(call('CLIENT_ENERGY'))).toEqual([
    ['Client', 'Energy'],
    // 30 margin; 100 × 150 days / 365 × 10 % and three assumed reminders of 30 / 12: (30 − 11.61) / 41.61
    ['Late & Sons', 44],
    ['Acme', 100],
  ]);
  expect(call('CLIENT_ENERGY', 'Acme')).toBe(100);
  expect(call('CLIENT_ENERGY', '')).toBe('');
});

/** Energy settings as a range, its days as real dates. */
const settings = (...rows: unknown[][]) => [['Setting', 'For', 'Your value'], ...rows];

test('with tables and Energy settings given, nothing of Google’s is asked', () => {
  const refuse = new Proxy(
    {},
    {
      get: () => {
        throw new Error('touched');
      },
    },
  );
  const { call, dateIn } = load({ SpreadsheetApp: refuse, Session: refuse, PropertiesService: refuse });
  const inZone = dateIn('Pacific/Auckland');
  const own = settings(
    ['Hourly value', '', 0],
    ['Time zone', '', 'Pacific/Auckland'],
    ['As of', '', inZone('2025-12-31')],
  );
  const dated = TABLE.map((row) =>
    row.map((cell) => (/^\d{4}-/.test(String(cell)) ? inZone(String(cell)) : cell)),
  );
  const energy = call('CLIENT_ENERGY', 'Late & Sons', dated, own);
  expect(energy).toBe(call('CLIENT_ENERGY', 'Late & Sons', copy(TABLE), own));
  expect(energy).toBeGreaterThan(call('CLIENT_ENERGY', 'Late & Sons', copy(TABLE), settings()));
});

test('Energy settings count wherever they are among the arguments, and are no table of clients', () => {
  const { call } = load();
  const own = settings(['Hourly value', '', 0], ['Same client as', 'acme', 'Late & Sons']);
  const merged = call('CLIENT_VALUE', 'Acme', copy(TABLE), own);
  expect(call('CLIENT_VALUE', 'Acme', own, copy(TABLE))).toBe(merged);
  expect(call('CLIENT_VALUE', 'Late & Sons', copy(TABLE), own)).toBe(merged);
  expect(plain(call('CLIENT_REPORT', own, copy(TABLE)))).toHaveLength(2);
  expect(plain(call('CLIENT_COLUMNS', own))[0][1]).toBe('settings');
  expect(plain(call('CLIENT_COLUMNS', copy(TABLE), own))[0][1]).toBe('invoices');
  expect(() => call('CLIENT_VALUE', 'Acme', own, [['x', 'y']])).toThrow(/Argument 3/);
});

test('the as-of day of the settings holds, unless a formula names one', () => {
  const { call } = load();
  const open = TABLE.map((row, index) => (index === 3 ? [...row.slice(0, 5), ''] : [...row]));
  const waiting = (day: string, ...more: unknown[]) =>
    call('CLIENT_COST', 'waiting', 'Late & Sons', open, settings(['As of', '', day]), ...more);
  expect(waiting('2025-09-30')).toBeGreaterThan(waiting('2025-06-30'));
  expect(waiting('2025-06-30', '2025-09-30')).toBe(waiting('2025-09-30'));
});

test('a formula in a book without other tables may be given settings alone', () => {
  const sheet = {
    getName: () => 'Invoices',
    getType: () => 'GRID',
    isSheetHidden: () => false,
    getDataRange: () => ({ getValues: () => copy(TABLE) }),
  };
  const book = {
    getId: () => 'id',
    getSpreadsheetLocale: () => 'en_GB',
    getSpreadsheetTimeZone: () => 'Etc/UTC',
    getSheets: () => [sheet],
  };
  const { call } = load({
    SpreadsheetApp: { SheetType: { GRID: 'GRID' }, getActiveSpreadsheet: () => book },
  });
  const own = settings(['Hourly value', '', 0]);
  expect(call('CLIENT_ENERGY', 'Late & Sons', own)).toBe(
    call('CLIENT_ENERGY', 'Late & Sons', copy(TABLE), own),
  );
  expect(plain(call('CLIENT_ENERGY', own))).toHaveLength(3);
});

test('where nothing may be read the defaults hold', () => {
  const denied = () => {
    throw new Error('no');
  };
  const { call } = load({
    SpreadsheetApp: { getActiveSpreadsheet: denied },
    PropertiesService: { getDocumentProperties: denied },
  });
  expect(call('CLIENT_ENERGY', 'Acme', copy(TABLE))).toBe(100);
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
  ['CLIENT_ENERGY', [copy(TABLE)], /The first argument is the column with the clients/],
  ['CLIENT_COLUMNS', ['Acme'], /range with its headings/],
] as const)('%s: a wrong argument gets one sentence', (name, args, sentence) => {
  const book = {
    getId: () => '',
    getSpreadsheetLocale: () => 'en_US',
    getSpreadsheetTimeZone: () => 'Etc/UTC',
  };
  const { call } = load({
    SpreadsheetApp: { SheetType: { GRID: 'GRID' }, getActiveSpreadsheet: () => book },
  });
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
  expect(call('CLIENT_WHY', 'Nord', copy(german))).toBe(
    'Hat die Rechnung pünktlich bezahlt. Nichts bekannt von Beschwerden und Rabatten.',
  );
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

describe('every figure of a client', () => {
  const { call } = load();
  const figure = (name: string, client: string) => call(name, client, copy(TABLE));

  test('as of the last day of 2025, worked out by hand', () => {
    // Two invoices, 11 days early each; recent ones weigh more, but both are the same.
    expect(figure('CLIENT_DAYS_LATE', 'Acme')).toBe(0);
    expect(figure('CLIENT_DAYS_TO_PAY', 'Acme')).toBeCloseTo(19, 10);
    expect(figure('CLIENT_VALUE', 'Acme')).toBe(600);
    expect(figure('CLIENT_HOURS', 'Acme')).toBe(0);
    // 100 × 150 days / 365 × 10 % = 4.11, and three assumed reminders of 30 / 12 = 2.50.
    expect(figure('CLIENT_DAYS_LATE', 'Late & Sons')).toBe(150);
    expect(figure('CLIENT_DAYS_TO_PAY', 'Late & Sons')).toBe(180);
    expect(figure('CLIENT_VALUE', 'Late & Sons')).toBeCloseTo(30 - 4.11 - 7.5, 10);
    expect(figure('CLIENT_HOURS', 'Late & Sons')).toBeCloseTo(0.125, 10);
    expect(figure('CLIENT_KIND', 'Late & Sons')).toBe('late payer');
    expect(figure('CLIENT_KIND', 'Acme')).toBe('');
    expect(figure('CLIENT_VERDICT', 'Acme')).toBe('too early');
    const weight = 2 ** (-334 / 180);
    expect(figure('CLIENT_LATENESS', 'Late & Sons')).toBeCloseTo((weight + 0.4) / (weight + 2), 10);
    // By the day of the invoice, 364 days ago, with the half-life of habits.
    const history = 2 ** (-364 / 730);
    expect(figure('CLIENT_CONFIDENCE', 'Late & Sons')).toBeCloseTo(history / (history + 2), 10);
  });

  test.each([
    ['waiting', 4.11],
    ['Chasing', 7.5],
    ['Warten aufs Geld', 4.11],
    ['loss', 0],
    ['Verlust', 0],
    ['joy', 0],
    ['complaints', ''],
  ])('CLIENT_COST of %s', (line, cost) => {
    expect(call('CLIENT_COST', line, 'Late & Sons', copy(TABLE))).toBe(cost);
  });

  test.each(['CLIENT_ENERGY', 'CLIENT_VERDICT', 'CLIENT_KIND', 'CLIENT_VALUE', 'CLIENT_HOURS'])(
    '%s is blank for a stranger and for a blank',
    (name) => {
      expect(figure(name, 'Nobody')).toBe('');
      expect(plain(call(name, [['Nobody'], ['']], copy(TABLE)))).toEqual([[''], ['']]);
    },
  );

  test('CLIENT_REPORT takes tables only, and agrees with the single functions', () => {
    const [headings, ...rows] = plain(call('CLIENT_REPORT', copy(TABLE)));
    expect(headings.slice(0, 6)).toEqual(['Client', 'Energy', 'Verdict', 'Kind', 'Value a year', 'Currency']);
    expect(rows.map(([name]: string[]) => name)).toEqual(['Late & Sons', 'Acme']);
    for (const row of rows) {
      expect(row).toHaveLength(headings.length);
      expect(row[1]).toBe(figure('CLIENT_ENERGY', row[0]));
      expect(row[4]).toBe(figure('CLIENT_VALUE', row[0]));
      expect(row[row.length - 1]).toBe(figure('CLIENT_WHY', row[0]));
    }
  });

  test('CLIENT_COST of joy is in points of energy: what it gives is negative', () => {
    const rated = (joy: number) => [
      ['Client', 'Joy'],
      ['Acme', joy],
    ];
    // 25 % of 600 are 150 of 750, 125 % are 750 of 1,350.
    expect(call('CLIENT_COST', 'joy', 'Acme', copy(TABLE), rated(5))).toBeCloseTo(-20, 10);
    expect(call('CLIENT_COST', 'joy', 'Acme', copy(TABLE), rated(1))).toBeCloseTo((100 * 750) / 1350, 10);
  });

  test('CLIENT_REPORT gives what recommendations bring and joy in points', () => {
    const people = [
      ['Client', 'Recommended by', 'Joy'],
      ['Late & Sons', 'Acme', ''],
      ['Acme', '', 4],
    ];
    const [headings, ...rows] = plain(call('CLIENT_REPORT', copy(TABLE), people));
    const acme = rows.find(([name]: string[]) => name === 'Acme');
    const cell = (heading: string) => acme[headings.indexOf(heading)];
    // 20 % of 30 for the one who came, and 10 % of 600 for joy 4: 60 of 666.
    expect(cell('Referrals')).toBe(6);
    expect(cell('Joy, in points')).toBeCloseTo((-100 * 60) / 666, 10);
    expect(cell('Loss')).toBe(0);
    const stranger = rows.find(([name]: string[]) => name === 'Late & Sons');
    expect(stranger[headings.indexOf('Referrals')]).toBe('');
  });

  test('CLIENT_WHAT_IF ends in money a year and hours a year', () => {
    expect(plain(call('CLIENT_WHAT_IF', [['Late & Sons'], ['Late & Sons'], ['']], copy(TABLE)))).toEqual([
      ['Currency', ''],
      ['Revenue lost', 100],
      ['Margin lost', 30],
      ['Hidden costs saved', 11.61],
      ['of these, in money', 4.11],
      ['Money a year', expect.closeTo(4.11 - 30, 10)],
      ['Hours freed', 0.125],
      // 25.89 a year for an eighth of an hour.
      ['Price of a freed hour', 207.12],
      ['Months to break even', 'never'],
    ]);
    // With a complaint of 6 hours half of them bring 180 a year: lost are 25.89, growing over six months.
    const log = [
      ['Date', 'Client', 'What happened', 'Minutes', 'Founded'],
      ['2025-05-05', 'Late & Sons', 'Complaint', 360, 'no'],
    ];
    const rows = plain(call('CLIENT_WHAT_IF', 'Late & Sons', copy(TABLE), log));
    const earned = (6.125 / 2) * 60;
    expect(rows.at(-1)).toEqual(['Months to break even', expect.closeTo((2 * 6 * 25.89) / earned, 6)]);
  });

  test('CLIENT_WHAT_IF says who may follow, and which clients have only mood against them', () => {
    const people = [
      ['Client', 'Recommended by', 'Joy'],
      ['Late & Sons', 'Acme', ''],
      ['Acme', '', 1],
    ];
    const rows = plain(call('CLIENT_WHAT_IF', 'Acme', copy(TABLE), people));
    // 600 of margin; if Late & Sons go too, their 30 − 4.11. The 6 for the recommendation are a part of these 30.
    expect(rows).toContainEqual(['Money a year', -600]);
    expect(rows).toContainEqual([
      'Money a year, if those they recommended leave too',
      expect.closeTo(-600 - 25.89, 6),
    ]);
    expect(rows.at(-1)).toEqual(['Acme', 'Only your mood speaks for parting; the money does not.']);
  });

  test('no clients to part with is a wrong argument', () => {
    expect(() => call('CLIENT_WHAT_IF')).toThrow(/first argument is the clients you would part with/);
    expect(() => call('CLIENT_COST', 'rent', 'Acme', copy(TABLE))).toThrow(/first argument says which cost/);
  });
});

describe('CLIENT_TERMS', () => {
  const { call } = load();
  /** Four invoices of 1,000, each with 10 hours that nobody pays: 1,200 are given and 2,400 taken. */
  const UNPAID_HOURS = [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Unbilled hours'],
    ...['03', '06', '09', '10'].map((month, index) => [
      `${index}`,
      'Elsewhere',
      `2025-${month}-03`,
      `2025-${month}-30`,
      1000,
      `2025-${month}-20`,
      10,
    ]),
    ['9', 'Acme', '2025-10-03', '2025-10-30', 20_000, '2025-10-20', 0],
  ];
  const HEADINGS = [
    'Client',
    'Price, % more',
    'Energy with prepayment',
    'Energy without extra hours',
    'Energy without discount',
  ];
  // Energy 40 needs 2,400 × 140 / 60 = 5,600, so 4,400 more on 4,000 of revenue.
  const ELSEWHERE = ['Elsewhere', expect.closeTo(110, 6), '', 100, ''];
  const ACME = ['Acme', '', '', '', ''];
  const terms = (...args: unknown[]) => plain(call('CLIENT_TERMS', ...args));

  test('a row for a name, blank where a term is not needed', () => {
    expect(terms('Elsewhere', copy(UNPAID_HOURS))).toEqual([ELSEWHERE]);
    expect(terms('Acme', copy(UNPAID_HOURS))).toEqual([ACME]);
  });

  test('a column of names keeps its rows, a heading above it gives headings', () => {
    expect(terms([['Client'], ['Acme'], [''], ['Nobody'], ['Elsewhere']], copy(UNPAID_HOURS))).toEqual([
      HEADINGS,
      ACME,
      ['', '', '', '', ''],
      ['Nobody', '', '', '', ''],
      ELSEWHERE,
    ]);
  });

  test('prepayment ends waiting, chasing and loss', () => {
    const late = UNPAID_HOURS.map((row, index) =>
      index === 0 ? row : row.map((cell, column) => (column === 5 ? '' : column === 6 ? 0 : cell)),
    );
    const [[, price, prepayment, hours, discount]] = terms('Elsewhere', late);
    expect(price).toBeGreaterThan(0);
    expect([prepayment, hours, discount]).toEqual([100, '', '']);
  });

  test('a discount that is paid after all', () => {
    const cheap = [
      ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Discount'],
      ...['Locust', 'A', 'B', 'C', 'D'].flatMap((client, at) =>
        ['06', '09', '10'].map((month, index) => [
          `${at}-${index}`,
          client === 'Locust' ? client : `Fair ${client}`,
          `2025-${month}-03`,
          `2025-${month}-30`,
          client === 'Locust' ? 500 : 1000,
          `2025-12-${20 + index}`.replace('2025-12', `2025-${month}`),
          client === 'Locust' ? 500 : 0,
        ]),
      ),
    ];
    const [[, , , , discount]] = terms('Locust', cheap, '2025-10-25');
    expect(discount).toBe(100);
  });
});

describe('CLIENT_NOTICE_DATE', () => {
  test.each(['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles', 'America/Santiago'])(
    'comes back as the day in a sheet in %s, a column for a column',
    (timeZone) => {
      const { call, dateIn } = load({
        PropertiesService: {
          getDocumentProperties: () => ({ getProperty: () => JSON.stringify({ timeZone }) }),
        },
      });
      const inZone = dateIn(timeZone);
      const instant = (date: unknown) => (date as Date).getTime();
      /** The day that begins at an instant in the zone; nothing where it began before. */
      const dayBegun = (date: unknown) => {
        const [before, after] = [-1, 0].map((shift) =>
          new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant(date) + shift),
        );
        return before === after ? '' : after;
      };
      expect(dayBegun(call('CLIENT_NOTICE_DATE', 'Monat', inZone('2025-06-15')))).toBe('2025-06-30');
      const days = [[inZone('2025-08-07')], [''], [inZone('2025-08-08')]];
      const [first, blank, third] = call('CLIENT_NOTICE_DATE', '1 month', days);
      // Clocks in Santiago are put forward at the midnight of 7 September 2025.
      expect(dayBegun(first[0])).toBe('2025-09-07');
      expect(blank[0]).toBe('');
      expect(dayBegun(third[0])).toBe('2025-09-08');
    },
  );

  test('a wrong rule or day is said in one sentence', () => {
    const { call } = load({
      SpreadsheetApp: {
        getActiveSpreadsheet: () => ({
          getSpreadsheetLocale: () => 'en_US',
          getId: () => '',
          getSpreadsheetTimeZone: () => 'Etc/UTC',
        }),
      },
    });
    expect(() => call('CLIENT_NOTICE_DATE', 'soon', '2025-06-15')).toThrow(
      /first argument is the notice period/,
    );
    expect(() => call('CLIENT_NOTICE_DATE', 'month', 'tomorrow')).toThrow(/“tomorrow”.* is not a date/);
    expect(() => call('CLIENT_NOTICE_DATE', 'month')).toThrow(/Argument 2 is not a date/);
  });
});

describe('services', () => {
  /** A property store that counts its readings, and nothing else of Google's. */
  const counting = (answer: () => string | null) => {
    let reads = 0;
    const bundle = load({
      PropertiesService: {
        getDocumentProperties: () => ({
          getProperty: () => {
            reads += 1;
            return answer();
          },
        }),
      },
    });
    return { ...bundle, reads: () => reads };
  };

  test.each([
    'CLIENT_ENERGY',
    'CLIENT_VERDICT',
    'CLIENT_KIND',
    'CLIENT_WHY',
    'CLIENT_VALUE',
    'CLIENT_HOURS',
    'CLIENT_DAYS_LATE',
    'CLIENT_DAYS_TO_PAY',
    'CLIENT_LATENESS',
    'CLIENT_CONFIDENCE',
    'CLIENT_WHAT_IF',
  ])('%s with its tables, dates among them, reads what an older book remembers once', (name) => {
    const { call, dateIn, reads } = counting(() => null);
    const inZone = dateIn('Europe/Berlin');
    const dated = TABLE.map((row, index) =>
      index === 0
        ? [...row]
        : row.map((cell, column) => ([2, 3, 5].includes(column) ? inZone(String(cell)) : cell)),
    );
    call(name, [['Acme'], ['Late & Sons']], dated);
    expect(reads()).toBe(1);
  });

  test.each<[string, (table: unknown[][], day: unknown) => unknown[]]>([
    ['CLIENT_COST', (table) => ['waiting', 'Acme', table]],
    ['CLIENT_REPORT', (table, day) => [table, day]],
    ['CLIENT_COLUMNS', (table) => [table]],
    ['CLIENT_ENERGY', (table, day) => [[['Client'], ['Acme']], table, day, copy(TABLE)]],
    ['CLIENT_NOTICE_DATE', (_table, day) => ['month', day]],
  ])('%s in a connected book does so too, whatever its arguments', (name, argumentsOf) => {
    const { call, dateIn, reads } = counting(() => JSON.stringify({ timeZone: 'Europe/Berlin' }));
    call(name, ...argumentsOf(copy(TABLE), dateIn('Europe/Berlin')('2025-06-15')));
    expect(reads()).toBe(1);
  });

  test('where reading the memory is denied, the defaults hold', () => {
    const { call } = counting(() => {
      throw new Error('You do not have permission to call getProperty.');
    });
    expect(call('CLIENT_ENERGY', 'Acme', copy(TABLE))).toBe(100);
  });
});

test('a column that the owner chose in the sidebar is read by formulas that are given the table, too', () => {
  const memory = {
    choices: { Invoices: { amount: { column: 3, heading: 'Net sum' } } },
  };
  const { call } = load({
    PropertiesService: {
      getDocumentProperties: () => ({ getProperty: () => JSON.stringify(memory) }),
    },
  });
  const table = (headings: string[]) => [
    headings,
    ...['01', '02', '03', '04'].map((month, index) => [
      `R-${index}`,
      'Nord',
      1000,
      1190,
      `2025-${month}-01`,
      `2025-${month}-15`,
      `2025-${month}-10`,
    ]),
  ];
  const headings = ['Invoice no.', 'Client', 'Net sum', 'Total', 'Date', 'Due date', 'Paid on'];
  expect(call('CLIENT_VALUE', 'Nord', table(headings))).toBe(1200);
  // Another table with other headings is read as it speaks for itself.
  const other = headings.map((heading) => (heading === 'Net sum' ? 'Deposit note' : heading));
  expect(call('CLIENT_VALUE', 'Nord', table(other))).toBeCloseTo(1428, 6);
  const columns = call('CLIENT_COLUMNS', table(headings)) as unknown[][];
  expect(columns.find(([role]) => role === 'amount')?.[2]).toBe(3);
});
