import type { GridCase } from '../grid-case';

/** A cancelled document and its reversal both count, or neither does. */
export const REVERSALS: GridCase[] = [
  {
    name: 'Italian e-invoices by their codes',
    locale: 'it_IT',
    grid: [
      ['Tipo documento', 'Numero', 'Data', 'Cliente', 'Totale'],
      ['TD01', '1', '2025-01-05', 'Alfa', 1000],
      ['TD01', '2', '2025-01-06', 'Beta', 500],
      ['TD04', '3', '2025-01-07', 'Alfa', 200],
    ],
    expect: { kind: 'invoices', roles: { type: 'Tipo documento' }, invoices: 3, clients: 2, total: 1300 },
  },
  {
    name: 'French avoir for a cancelled invoice',
    locale: 'fr_FR',
    grid: [
      ['N°', 'Type', 'Client', 'Date', 'Montant TTC', 'Statut'],
      ['F1', 'Facture', 'Client A', '2025-01-05', 300, 'Annulée'],
      ['A1', 'Avoir', 'Client A', '2025-01-06', 300, 'Validée'],
      ['F2', 'Facture', 'Client A', '2025-01-07', 500, 'Payée'],
    ],
    expect: { kind: 'invoices', roles: { type: 'Type' }, invoices: 1, clients: 1, total: 500 },
  },
  {
    name: 'Serbian storno that cancels an invoice without a mark',
    locale: 'sr_RS',
    grid: [
      ['Broj', 'Vrsta dokumenta', 'Kupac', 'Datum', 'Iznos', 'Status'],
      ['1', 'Faktura', 'Kupac A', '05.01.2025', 300, 'plaćeno'],
      ['2', 'Storno', 'Kupac A', '06.01.2025', 300, 'plaćeno'],
      ['3', 'Faktura', 'Kupac A', '07.01.2025', 500, 'plaćeno'],
    ],
    expect: { kind: 'invoices', roles: { type: 'Vrsta dokumenta' }, invoices: 3, total: 500 },
  },
];
