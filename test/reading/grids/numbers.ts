import type { GridCase } from '../grid-case';

/** The same number on another day is another document. */
export const NUMBERS: GridCase[] = [
  {
    name: 'credit notes with numbers of their own',
    locale: 'de_AT',
    grid: [
      ['Nr.', 'Art', 'Kunde', 'Datum', 'Betrag', 'Status'],
      ['1', 'Rechnung', 'Kunde A', '2025-01-05', 500, 'bezahlt'],
      ['2', 'Rechnung', 'Kunde A', '2025-02-05', 300, 'offen'],
      ['1', 'Gutschrift', 'Kunde A', '2025-01-05', 100, 'erledigt'],
    ],
    expect: { kind: 'invoices', roles: { number: 'Nr.' }, invoices: 3, clients: 1, total: 700, open: 300 },
  },
  {
    name: 'Serbian numbers that begin anew',
    locale: 'sr_RS',
    grid: [
      ['Broj računa', 'Kupac', 'Datum računa', 'Ukupno', 'Datum uplate'],
      ['01', 'Kupac A', '10.01.2024', 100, '20.01.2024'],
      ['02', 'Kupac B', '10.02.2024', 200, '20.02.2024'],
      ['01', 'Kupac A', '10.01.2025', 400, ''],
      ['02', 'Kupac A', '10.02.2025', 800, '20.02.2025'],
    ],
    expect: {
      kind: 'invoices',
      roles: { issued: 'Datum računa' },
      invoices: 4,
      clients: 2,
      total: 1500,
      open: 400,
    },
  },
  {
    name: 'one number twice in a year looks like a mistake',
    locale: 'en_GB',
    grid: [
      ['Invoice no', 'Client', 'Date', 'Amount'],
      ['7', 'Client A', '2025-01-05', 100],
      ['7', 'Client A', '2025-03-05', 200],
      ['8', 'Client B', '2025-04-05', 400],
    ],
    expect: { kind: 'invoices', roles: {}, invoices: 3, total: 700, problems: ['duplicate-number'] },
  },
];
