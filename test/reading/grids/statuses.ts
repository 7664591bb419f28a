import type { GridCase } from '../grid-case';

/** A negation before a word of payment is open; the statuses of tools. */
export const STATUSES: GridCase[] = [
  {
    name: 'Italian list with statuses of its own',
    locale: 'it_IT',
    grid: [
      ['N. fattura', 'Cliente', 'Data', 'Totale', 'Stato'],
      ['1', 'Alfa', '05/01/2025', 100, 'Incassata'],
      ['2', 'Beta', '06/01/2025', 200, 'Non incassata'],
      ['3', 'Alfa', '07/01/2025', 400, 'Da incassare'],
      ['4', 'Beta', '08/01/2025', 800, 'Emessa'],
      ['5', 'Beta', '09/01/2025', 1600, 'Incassata in parte'],
      ['6', 'Beta', '09/01/2025', 3200, 'Stornata'],
    ],
    expect: {
      kind: 'invoices',
      roles: { status: 'Stato', client: 'Cliente' },
      invoices: 5,
      clients: 2,
      total: 3100,
      open: 3000,
    },
  },
  {
    name: 'Serbian list with two statuses',
    locale: 'sr_RS',
    grid: [
      ['Broj fakture', 'Kupac', 'Datum', 'Iznos', 'Status', 'Status plaćanja'],
      ['F-1', 'Kupac A', '5.1.2025', 100, 'Isporučeno', 'Plaćeno'],
      ['F-2', 'Kupac B', '6.1.2025', 200, 'Isporučeno', 'Još nije plaćeno'],
      ['F-3', 'Kupac A', '7.1.2025', 400, 'Isporučeno', 'Delimično plaćeno'],
      ['F-4', 'Kupac B', '8.1.2025', 800, 'Isporučeno', 'Za naplatu'],
    ],
    expect: {
      kind: 'invoices',
      roles: { status: 'Status plaćanja' },
      invoices: 4,
      clients: 2,
      total: 1500,
      open: 1400,
    },
  },
  {
    name: 'English ledger of a shop system',
    locale: 'en_GB',
    grid: [
      ['Invoice', 'Customer', 'Invoice Date', 'Amount', 'State'],
      ['A1', 'Client A', '2025-01-05', 100, 'In Payment'],
      ['A2', 'Client B', '2025-01-06', 200, 'Part-paid'],
      ['A3', 'Client A', '2025-01-07', 400, 'Reversed'],
      ['A4', 'Client B', '2025-01-08', 800, 'Uncollectible'],
      ['A5', 'Client B', '2025-01-09', 1600, 'Not yet settled'],
      ['A6', 'Client A', '2025-01-10', 3200, 'Disputed'],
      ['A7', 'Client A', '2025-01-10', 6400, 'Partially refunded'],
    ],
    expect: {
      kind: 'invoices',
      roles: { number: 'Invoice' },
      invoices: 6,
      clients: 2,
      total: 12300,
      open: 5000,
      disputed: 1,
      states: { 'written-off': 1, paid: 1, unknown: 1 },
    },
  },
];
