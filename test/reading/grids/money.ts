import type { GridCase } from '../grid-case';

/** Tax, shipping, refunds, fees and deposits are no amounts of invoices. */
export const MONEY: GridCase[] = [
  {
    name: 'Italian amounts with tax and stamp beside them',
    locale: 'it_IT',
    grid: [
      [
        'Numero fattura',
        'Data',
        'Cliente',
        'Importo IVA',
        'Importo bollo',
        'Importo IVA inclusa',
        'Importo senza IVA',
      ],
      ['1', '2025-01-05', 'Alfa', 22, 2, 122, 100],
      ['2', '2025-01-06', 'Beta', 44, 2, 244, 200],
    ],
    expect: {
      kind: 'invoices',
      roles: { amount: 'Importo IVA inclusa', net: 'Importo senza IVA' },
      invoices: 2,
      total: 366,
      totalNet: 300,
    },
  },
  {
    name: 'German fees, shipping and a deposit',
    locale: 'de_DE',
    grid: [
      [
        'Rechnungsnr',
        'Kunde',
        'Datum',
        'Versandbetrag',
        'Mahngebühr Betrag',
        'Anzahlung',
        'MwSt-Betrag',
        'Gesamtbetrag inkl. MwSt',
        'Bezahlt am',
      ],
      ['R1', 'Kunde A', '2025-01-05', 5, 0, 0, 19, 124, '2025-01-20'],
      ['R2', 'Kunde B', '2025-01-06', 5, 2, 100, 38, 243, ''],
    ],
    expect: {
      kind: 'invoices',
      roles: { amount: 'Gesamtbetrag inkl. MwSt', deposit: 'Anzahlung', paid_on: 'Bezahlt am' },
      invoices: 2,
      total: 367,
      open: 143,
    },
  },
  {
    name: 'a client’s total beside the invoice’s own',
    locale: 'en_GB',
    grid: [
      ['Invoice No', 'Customer', 'Date', 'Customer Total', 'Refund Amount', 'Fee Amount', 'Invoice Total'],
      ['1', 'Client A', '2025-01-05', 900, 0, 1, 100],
      ['2', 'Client A', '2025-01-06', 900, 0, 2, 200],
      ['3', 'Client B', '2025-01-07', 400, 0, 4, 400],
    ],
    expect: { kind: 'invoices', roles: { amount: 'Invoice Total' }, invoices: 3, clients: 2, total: 700 },
  },
  {
    name: 'Spanish base, tax and total',
    locale: 'es_ES',
    grid: [
      ['Factura', 'Cliente', 'Fecha', 'Importe sin IVA', 'Importe IVA', 'Retención IRPF', 'Importe con IVA'],
      ['1', 'Cliente A', '05/01/2025', 100, 21, 15, 121],
      ['2', 'Cliente B', '06/01/2025', 200, 42, 30, 242],
    ],
    expect: {
      kind: 'invoices',
      roles: { amount: 'Importe con IVA', net: 'Importe sin IVA' },
      invoices: 2,
      total: 363,
      totalNet: 300,
    },
  },
  {
    name: 'Belgian amounts with and without tax',
    locale: 'fr_BE',
    grid: [
      ['Numéro', 'Type', 'Client', 'Émise le', 'Échéance', 'HTVA', 'TVA', 'TVAC', 'État'],
      ['2025/1', 'Facture', 'Aulne', '05/01/2025', '04/02/2025', 100, 21, 121, 'Acquittée'],
      ['2025/2', 'Facture', 'Bouleau', '06/01/2025', '05/02/2025', 200, 42, 242, 'Envoyée'],
      ['NC/1', 'Note de crédit', 'Aulne', '10/01/2025', '', -50, -10.5, -60.5, 'Soldée'],
    ],
    expect: {
      kind: 'invoices',
      roles: { amount: 'TVAC', net: 'HTVA', issued: 'Émise le' },
      invoices: 3,
      clients: 2,
      total: 302.5,
      totalNet: 250,
      open: 242,
    },
  },
  {
    name: 'a rent with and without its costs',
    locale: 'de_DE',
    grid: [
      [
        'Mieterin',
        'Rechnung',
        'gestellt',
        'fällig',
        'Kaltmiete',
        'Nebenkosten',
        'Gesamtmiete',
        'überwiesen am',
      ],
      ['Ahorn', 'M1', '2025-01-01', '2025-01-03', 500, 100, 600, '2025-01-03'],
      ['Birke', 'M2', '2025-01-01', '2025-01-03', 700, 100, 800, ''],
    ],
    expect: {
      kind: 'invoices',
      roles: { client: 'Mieterin', amount: 'Gesamtmiete', paid_on: 'überwiesen am' },
      invoices: 2,
      clients: 2,
      total: 1400,
      open: 800,
    },
  },
];
