import type { GridCase } from '../grid-case';

/** The only column of days is the day of issue, however it is called. */
export const DAYS: GridCase[] = [
  {
    name: 'a heading with a typo',
    locale: 'en_GB',
    grid: [
      ['Invoice', 'Client', 'Isued', 'Amount'],
      ['1', 'Client A', '2025-01-05', 100],
      ['2', 'Client B', '2025-02-05', 200],
    ],
    expect: {
      kind: 'invoices',
      roles: { issued: 'Isued' },
      invoices: 2,
      total: 300,
      problems: ['unsure-column'],
    },
  },
  {
    name: 'a word of one’s own',
    locale: 'de_DE',
    grid: [
      ['Nr', 'Kunde', 'rausgeschickt', 'Netto', 'Brutto'],
      ['1', 'Kunde A', '05.01.2025', 100, 119],
      ['2', 'Kunde B', '06.02.2025', 200, 238],
    ],
    expect: { kind: 'invoices', roles: { issued: 'rausgeschickt' }, invoices: 2, total: 357 },
  },
  {
    name: 'a word of another field, beside a due date',
    locale: 'fr_FR',
    grid: [
      ['Numéro', 'Client', 'Prestation', 'Échéance', 'Total TTC'],
      ['1', 'Client A', '05/01/2025', '05/02/2025', 100],
      ['2', 'Client B', '06/01/2025', '06/02/2025', 200],
    ],
    expect: { kind: 'invoices', roles: { issued: 'Prestation', due: 'Échéance' }, invoices: 2, total: 300 },
  },
  {
    name: 'a builder’s list with short words of its own',
    locale: 'en_GB',
    grid: [
      ['Job No', 'Customer', 'Job', 'Invoiced', 'Inv value', 'Rec’d', 'Date rec’d'],
      ['J1', 'Alder', 'Roof', '05/01/2025', 1000, 1000, '20/01/2025'],
      ['J2', 'Birch', 'Wall', '06/01/2025', 2000, '', ''],
    ],
    expect: {
      kind: 'invoices',
      roles: { issued: 'Invoiced', amount: 'Inv value', paid_on: 'Date rec’d' },
      invoices: 2,
      clients: 2,
      total: 3000,
      open: 2000,
    },
  },
  {
    name: 'Italian headings cut short',
    locale: 'it_IT',
    grid: [
      [
        'Fatt. n.',
        'del',
        'Cliente',
        'Imponibile',
        'IVA 22%',
        'Ritenuta',
        'Netto a pagare',
        'Scad.',
        'Pagata',
      ],
      ['1', '05/01/2025', 'Alfa', 100, 22, 20, 102, '05/02/2025', '06/02/2025'],
      ['2', '16/01/2025', 'Beta', 200, 44, 40, 204, '16/02/2025', ''],
    ],
    expect: {
      kind: 'invoices',
      roles: { number: 'Fatt. n.', issued: 'del', due: 'Scad.', amount: 'Netto a pagare', paid_on: 'Pagata' },
      invoices: 2,
      clients: 2,
      total: 306,
      totalNet: 300,
      open: 204,
    },
  },
];
