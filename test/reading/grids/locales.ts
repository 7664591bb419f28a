import type { GridCase } from '../grid-case';

/** Books whose country is not that of their texts, and cells that hold nothing to read. */
export const LOCALES: GridCase[] = [
  {
    name: 'Spanish thousands in a British book',
    locale: 'en_GB',
    grid: [
      ['Factura', 'Cliente', 'Fecha', 'Importe'],
      ['1', 'Cliente A', '05/01/2025', '2.500 €'],
      ['2', 'Cliente B', '06/01/2025', '10.000 €'],
    ],
    expect: { kind: 'invoices', roles: {}, invoices: 2, total: 12500 },
  },
  {
    name: 'English thousands in a German book',
    locale: 'de_DE',
    grid: [
      ['Invoice', 'Client', 'Date', 'Amount'],
      ['1', 'Client A', '2025-01-05', '$2,500'],
      ['2', 'Client B', '2025-01-06', '$10,000'],
    ],
    expect: { kind: 'invoices', roles: {}, invoices: 2, total: 12500 },
  },
  {
    name: 'days that were turned round',
    locale: 'en_US',
    grid: [
      ['Invoice', 'Client', 'Date', 'Amount'],
      ['1', 'Client A', '2025-05-01', 100],
      ['2', 'Client B', '24/01/2025', 200],
      ['3', 'Client B', '2025-07-02', 400],
    ],
    expect: {
      kind: 'invoices',
      roles: { issued: 'Date' },
      invoices: 3,
      total: 700,
      problems: ['half-converted-dates'],
    },
  },
  {
    name: 'errors and formulas at work are no clients',
    locale: 'en_GB',
    grid: [
      ['Invoice', 'Client', 'Date', 'Amount'],
      ['1', '#N/A', '2025-05-01', 100],
      ['2', 'Loading...', '2025-05-02', 200],
      ['3', 'Client A', '2025-05-03', 400],
      ['4', 'Client B', '2025-05-03', '#REF!'],
    ],
    expect: {
      kind: 'invoices',
      roles: {},
      invoices: 2,
      clients: 2,
      total: 400,
      problems: ['missing-client', 'unreadable-amount'],
    },
  },
];
