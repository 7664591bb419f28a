import type { GridCase } from '../grid-case';

/** Whether a column repeats the invoice's figure or has the line's own. */
export const LINES: GridCase[] = [
  {
    name: 'two equal lines are two',
    locale: 'de_DE',
    grid: [
      ['Rechnungsnr', 'Kunde', 'Datum', 'Artikel', 'Menge', 'Betrag'],
      ['R1', 'Kunde A', '2025-01-05', 'Kabel', 1, 50],
      ['R1', 'Kunde A', '2025-01-05', 'Stecker', 2, 50],
      ['R2', 'Kunde B', '2025-01-06', 'Kabel', 1, 50],
      ['R2', 'Kunde B', '2025-01-06', 'Lampe', 1, 80],
    ],
    expect: { kind: 'invoices', roles: { amount: 'Betrag' }, invoices: 2, total: 230 },
  },
  {
    name: 'own net of lines beside a total and a payment that repeat',
    locale: 'fr_FR',
    grid: [
      [
        'N° facture',
        'Client',
        'Date',
        'Article',
        'Quantité',
        'Prix unitaire',
        'Montant HT',
        'Total TTC',
        'Montant payé',
      ],
      ['F1', 'Client A', '2025-01-05', 'x', 1, 100, 100, 180, 60],
      ['F1', 'Client A', '2025-01-05', 'y', 1, 50, 50, 180, 60],
      ['F2', 'Client B', '2025-01-06', 'x', 1, 100, 100, 120, 120],
    ],
    expect: {
      kind: 'invoices',
      roles: { amount: 'Total TTC', net: 'Montant HT' },
      invoices: 2,
      total: 300,
      totalNet: 250,
      open: 120,
    },
  },
  {
    name: 'own amounts of lines beside a rest that repeats',
    locale: 'en_GB',
    grid: [
      ['Invoice number', 'Customer', 'Date', 'Item', 'Qty', 'Line amount', 'Balance due'],
      ['1', 'Client A', '2025-01-05', 'x', 1, 250, 100],
      ['1', 'Client A', '2025-01-05', 'y', 1, 150, 100],
      ['2', 'Client B', '2025-01-06', 'x', 1, 80, 0],
    ],
    expect: { kind: 'invoices', roles: { open: 'Balance due' }, invoices: 2, total: 480, open: 100 },
  },
];
