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
  {
    name: 'Italian takings in words, with a day among them',
    locale: 'it_IT',
    grid: [
      ['N.', 'Data', 'Cognome', 'Nome', 'Onorario', 'Bollo', 'Totale', 'Incasso'],
      [1, '05/01/2025', 'Ontano', 'Anna', 60, 2, 62, 'bonifico 07/01/2025'],
      [2, '06/01/2025', 'Betulla', 'Bruno', 60, 2, 62, 'da incassare'],
      [3, '07/01/2025', 'Ontano', 'Carla', 60, 2, 62, 'contanti'],
    ],
    expect: {
      kind: 'invoices',
      roles: { client: 'Cognome', amount: 'Totale', paid_on: 'Incasso' },
      invoices: 3,
      clients: 3,
      total: 186,
      open: 62,
    },
  },
  {
    name: 'Canadian list of payments in cash and by day',
    locale: 'fr_CA',
    grid: [
      ['No facture', 'Clients', 'Facturé le', 'Encaissé', 'Montant avant taxes', 'TPS', 'TVQ', 'Grand total'],
      ['101', 'Érable', '2025-01-05', '2025-01-20', 100, 5, 10, 115],
      ['102', 'Bouleau', '2025-01-06', '', 200, 10, 20, 230],
      ['103', 'Érable', '2025-01-07', 'comptant', 400, 20, 40, 460],
    ],
    expect: {
      kind: 'invoices',
      roles: { client: 'Clients', issued: 'Facturé le', paid_on: 'Encaissé', amount: 'Grand total' },
      invoices: 3,
      clients: 2,
      total: 805,
      totalNet: 700,
      open: 230,
    },
  },
];
