import type { GridCase } from '../grid-case';

/** Paid columns that mix days, words and marks. */
export const PAID_COLUMNS: GridCase[] = [
  {
    name: 'French column of days and words',
    locale: 'fr_FR',
    grid: [
      ['N° facture', 'Client', 'Date', 'Montant TTC', 'Payé le'],
      ['F1', 'Client A', '05/01/2025', 100, '20/01/2025'],
      ['F2', 'Client B', '06/01/2025', 200, 'espèces'],
      ['F3', 'Client A', '07/01/2025', 400, 'non'],
      ['F4', 'Client B', '08/01/2025', 800, 'pas encore'],
      ['F5', 'Client B', '09/01/2025', 1600, ''],
      ['F6', 'Client B', '10/01/2025', 3200, 'chèque 02/02/2025'],
    ],
    expect: { kind: 'invoices', roles: { paid_on: 'Payé le' }, invoices: 6, total: 6300, open: 2800 },
  },
  {
    name: 'Spanish ticks among days',
    locale: 'es_ES',
    grid: [
      ['Nº factura', 'Cliente', 'Fecha', 'Vencimiento', 'Importe', 'Cobrada'],
      ['1', 'Cliente A', '05/01/2025', '04/02/2025', 100, '03/02/2025'],
      ['2', 'Cliente B', '06/01/2025', '05/02/2025', 200, 'sí'],
      ['3', 'Cliente A', '07/01/2025', '06/02/2025', 400, '✓'],
      ['4', 'Cliente B', '08/01/2025', '07/02/2025', 800, 'no'],
      ['5', 'Cliente A', '09/01/2025', '08/02/2025', 1600, ''],
    ],
    expect: { kind: 'invoices', roles: { paid_on: 'Cobrada' }, invoices: 5, total: 3100, open: 2400 },
  },
  {
    name: 'German sums under paid, mostly zero',
    locale: 'de_DE',
    grid: [
      ['Rechnungsnummer', 'Kunde', 'Rechnungsdatum', 'Fällig', 'Brutto', 'Bezahlt'],
      ['R1', 'Kunde A', '2025-01-05', '2025-02-04', 1190, 0],
      ['R2', 'Kunde B', '2025-01-06', '2025-02-05', 2380, 0],
      ['R3', 'Kunde A', '2025-01-07', '2025-02-06', 595, 0],
      ['R4', 'Kunde B', '2025-01-08', '2025-02-07', 1190, 1190],
    ],
    expect: {
      kind: 'invoices',
      roles: { paid_amount: 'Bezahlt', amount: 'Brutto' },
      invoices: 4,
      total: 5355,
      open: 4165,
      states: { open: 3, paid: 1 },
    },
  },
  {
    name: 'status overdue beside the day of a first payment',
    locale: 'de_DE',
    grid: [
      ['Rechnungsnummer', 'Kunde', 'Datum', 'Betrag', 'Letzte Zahlung', 'Status'],
      ['R1', 'Kunde A', '2025-01-05', 100, '2025-02-01', 'teilbezahlt'],
      ['R2', 'Kunde B', '2025-01-06', 200, '2025-02-02', 'überfällig'],
      ['R3', 'Kunde A', '2025-01-07', 400, '2025-02-03', 'offen'],
      ['R4', 'Kunde A', '2025-01-08', 800, '2025-02-03', 'bezahlt'],
    ],
    expect: {
      kind: 'invoices',
      roles: { paid_on: 'Letzte Zahlung', status: 'Status' },
      invoices: 4,
      total: 1500,
      states: { open: 2, paid: 2 },
    },
  },
];
