import type { GridCase } from '../grid-case';

/** The client who is billed, under any heading and in any place. */
export const CLIENTS: GridCase[] = [
  {
    name: 'first and last name of pupils',
    locale: 'fr_FR',
    grid: [
      ['N° facture', 'Nom', 'Prénom', 'Date', 'Montant', 'Payé le'],
      ['1', 'Aulne', 'Anna', '05/01/2025', 100, '10/01/2025'],
      ['2', 'Aulne', 'Bruno', '06/01/2025', 200, ''],
      ['3', 'Aulne', 'Anna', '07/01/2025', 400, ''],
    ],
    expect: { kind: 'invoices', roles: { client: 'Nom' }, invoices: 3, clients: 2, total: 700, open: 600 },
  },
  {
    name: 'names in rows above their group',
    locale: 'en_US',
    grid: [
      ['Date', 'Transaction type', 'Num', 'Due date', 'Amount', 'Open balance'],
      ['Client A', '', '', '', '', ''],
      ['01/05/2025', 'Invoice', '1001', '02/04/2025', 100, 0],
      ['01/06/2025', 'Invoice', '1002', '02/05/2025', 200, 200],
      ['Total for Client A', '', '', '', 300, 200],
      ['Client B', '', '', '', '', ''],
      ['01/07/2025', 'Invoice', '1003', '02/06/2025', 400, 400],
      ['Total for Client B', '', '', '', 400, 400],
      ['TOTAL', '', '', '', 700, 600],
    ],
    expect: { kind: 'invoices', roles: { number: 'Num' }, invoices: 3, clients: 2, total: 700, open: 600 },
  },
  {
    name: 'a tenant in merged cells, and a footnote',
    locale: 'de_DE',
    grid: [
      ['Mieter', 'Nr', 'Datum', 'Miete', 'bezahlt am'],
      ['Mieter A', '1', '2025-01-01', 500, '2025-01-03'],
      ['', '2', '2025-02-01', 500, '2025-02-03'],
      ['', '3', '2025-03-01', 500, ''],
      ['Mieter B', '4', '2025-01-01', 700, '2025-01-03'],
      ['', '5', '2025-02-01', 700, ''],
      ['* Miete jeweils zum Ersten', '', '', '', ''],
    ],
    expect: {
      kind: 'invoices',
      roles: { client: 'Mieter' },
      invoices: 5,
      clients: 2,
      total: 2900,
      open: 1200,
    },
  },
  {
    name: 'a company column that is nearly empty',
    locale: 'it_IT',
    grid: [
      ['Fattura', 'Ragione sociale', 'Paziente', 'Data', 'Importo'],
      ['1', '', 'Anna Ontano', '2025-01-05', 100],
      ['2', '', 'Bruno Betulla', '2025-01-06', 200],
      ['3', 'Studio Nord', 'Carla Cedro', '2025-01-07', 400],
      ['4', '', 'Anna Ontano', '2025-01-08', 800],
      ['5', '', 'Dario Delta', '2025-01-08', 1600],
    ],
    expect: { kind: 'invoices', roles: { client: 'Paziente' }, invoices: 5, clients: 4, total: 3100 },
  },
  {
    name: 'the only client is called X',
    locale: 'en_GB',
    grid: [
      ['Invoice', 'Client', 'Date', 'Amount'],
      ['1', 'X', '2025-01-05', 100],
      ['2', 'X', '2025-02-05', 200],
    ],
    expect: { kind: 'invoices', roles: { client: 'Client' }, invoices: 2, clients: 1, total: 300 },
  },
  {
    name: 'the only column of names, under a word that nobody knows',
    locale: 'de_AT',
    grid: [
      ['Re-Nr', 'Verein', 'gestellt am', 'Summe', 'Mahnung'],
      ['25/01', 'SV Ahorn', '05.01.2025', 1190, ''],
      ['25/02', 'TC Birke', '06.01.2025', 2380, '1. Mahnung'],
      ['25/03', 'TC Birke', '07.01.2025', 595, ''],
    ],
    expect: {
      kind: 'invoices',
      roles: { client: 'Verein' },
      invoices: 3,
      clients: 2,
      total: 4165,
      problems: ['unsure-column'],
    },
  },
  {
    name: 'remarks are nobody’s name',
    locale: 'en_GB',
    grid: [
      ['Invoice', 'Details', 'Date', 'Amount'],
      ['1', 'Logo for Alder', '05/01/2025', 100],
      ['2', 'Flyer for Birch', '06/01/2025', 200],
    ],
    expect: { kind: 'invoices', roles: {}, invoices: 0, problems: ['client-in-notes'] },
  },
  {
    name: 'two columns of names, and no word for either',
    locale: 'en_GB',
    grid: [
      ['Invoice', 'Parish', 'Warden', 'Date', 'Amount'],
      ['1', 'St Alder', 'Ann', '05/01/2025', 100],
      ['2', 'St Birch', 'Ben', '06/01/2025', 200],
    ],
    expect: { kind: 'invoices', roles: {}, invoices: 0, problems: ['no-client-column'] },
  },
];
