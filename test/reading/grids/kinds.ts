import type { GridCase } from '../grid-case';

/** What is no list of invoices is called what it is; invoices stay invoices. */
export const KINDS: GridCase[] = [
  {
    name: 'Spanish bank statement',
    locale: 'es_ES',
    grid: [
      ['Fecha operación', 'Fecha valor', 'Concepto', 'Ordenante', 'IBAN', 'Importe', 'Saldo'],
      ['05/01/2025', '05/01/2025', 'Transferencia', 'Cliente A', 'ES00', 119, 1119],
      ['06/01/2025', '06/01/2025', 'Recibo luz', 'Luz', 'ES01', -50, 1069],
    ],
    expect: { kind: 'payments', roles: {}, invoices: 0, problems: ['not-client-invoices'] },
  },
  {
    name: 'English bank statement',
    locale: 'en_GB',
    grid: [
      ['Date', 'Counterparty', 'Reference', 'Paid in', 'Paid out', 'Balance'],
      ['05/01/2025', 'Client A', 'INV 1', 119, '', 1119],
      ['06/01/2025', 'Power Ltd', 'Bill', '', 50, 1069],
    ],
    expect: { kind: 'payments', roles: {}, invoices: 0, problems: ['not-client-invoices'] },
  },
  {
    name: 'German ageing summary',
    locale: 'de_DE',
    grid: [
      ['Kunde', 'Nicht fällig', '1-30 Tage', '31-60 Tage', '> 60 Tage', 'Summe'],
      ['Kunde A', 100, 0, 0, 50, 150],
      ['Kunde B', 0, 30, 0, 0, 30],
    ],
    expect: { kind: 'other', roles: {}, invoices: 0, problems: ['ageing-summary'] },
  },
  {
    name: 'Italian time sheet with amounts',
    locale: 'it_IT',
    grid: [
      ['Operatore', 'Cliente', 'Progetto', 'Attività', 'Data', 'Ora inizio', 'Ora fine', 'Durata', 'Importo'],
      ['Io', 'Alfa', 'Web', 'Sviluppo', '2025-01-05', '10:00', '11:00', '1:00', 80],
      ['Io', 'Beta', 'Web', 'Sviluppo', '2025-01-06', '10:00', '11:00', '1:00', 80],
    ],
    expect: { kind: 'time', roles: { client: 'Cliente' }, invoices: 0, problems: ['not-client-invoices'] },
  },
  {
    name: 'French list of bills to pay',
    locale: 'fr_FR',
    grid: [
      ['N° facture', 'Fournisseur', 'Date', 'Échéance', 'Montant TTC', 'Payé le'],
      ['F1', 'Énergie SA', '05/01/2025', '05/02/2025', 100, ''],
      ['F2', 'Papeterie', '06/01/2025', '06/02/2025', 50, '01/02/2025'],
    ],
    expect: {
      kind: 'payables',
      roles: { supplier: 'Fournisseur' },
      invoices: 0,
      problems: ['not-client-invoices'],
    },
  },
  {
    name: 'German list of credit notes',
    locale: 'de_DE',
    grid: [
      ['Gutschriftsnummer', 'Gutschriftsdatum', 'Kunde', 'Betrag'],
      ['G1', '05.01.2025', 'Kunde A', 100],
      ['G2', '06.01.2025', 'Kunde B', 50],
    ],
    expect: {
      kind: 'invoices',
      roles: { number: 'Gutschriftsnummer' },
      invoices: 2,
      clients: 2,
      total: -150,
    },
  },
  {
    name: 'German invoices with words of a bank and a ledger',
    locale: 'de_DE',
    grid: [
      ['Rechnungsnummer', 'Kunde', 'Datum', 'Betrag', 'Status', 'Konto', 'Zahlungsart', 'Buchungstext'],
      ['R1', 'Kunde A', '05.01.2025', 100, 'bezahlt', '8400', 'Überweisung', 'Honorar'],
      ['R2', 'Kunde B', '06.01.2025', 50, 'offen', '8400', 'Lastschrift', 'Honorar'],
    ],
    expect: { kind: 'invoices', roles: { client: 'Kunde' }, invoices: 2, clients: 2, total: 150, open: 50 },
  },
  {
    name: 'German orders of a shop with the name on the bill',
    locale: 'de_DE',
    grid: [
      [
        'Bestellnummer',
        'Bestellstatus',
        'Bestelldatum',
        'Rechnung Vorname',
        'Rechnung Nachname',
        'Zahlungsart',
        'Versandkosten',
        'Gesamtsumme Bestellung',
        'Artikelname',
      ],
      ['1001', 'Abgeschlossen', '2025-01-05', 'Anna', 'Ahorn', 'PayPal', 5, 105, 'Tasse'],
      ['1002', 'Wird bearbeitet', '2025-01-06', 'Bodo', 'Birke', 'Rechnung', 5, 55, 'Tasse'],
    ],
    expect: {
      kind: 'orders',
      roles: { amount: 'Gesamtsumme Bestellung' },
      invoices: 2,
      clients: 2,
      total: 160,
    },
  },
  {
    name: 'German list of an online wallet',
    locale: 'de_DE',
    grid: [
      [
        'Datum',
        'Uhrzeit',
        'Name',
        'Typ',
        'Status',
        'Währung',
        'Brutto',
        'Gebühr',
        'Netto',
        'Absender E-Mail-Adresse',
        'Transaktionscode',
      ],
      ['05.01.2025', '10:00:00', 'Anna', 'Zahlung', 'Abgeschlossen', 'EUR', 100, -3, 97, 'a@x.de', 'T1'],
      ['06.01.2025', '10:00:00', 'Bodo', 'Zahlung', 'Abgeschlossen', 'EUR', 200, -6, 194, 'b@x.de', 'T2'],
    ],
    expect: { kind: 'payments', roles: {}, invoices: 0, problems: ['not-client-invoices'] },
  },
  {
    name: 'ageing summary of an accounting tool without a heading for its clients',
    locale: 'en_US',
    grid: [
      ['', 'Current', '1 - 30', '31 - 60', '61 - 90', '91 and over', 'Total'],
      ['Alder Inc', 100, 0, 0, 0, 0, 100],
      ['Birch Inc', 0, 200, 0, 0, 0, 200],
      ['TOTAL', 100, 200, 0, 0, 0, 300],
    ],
    expect: { kind: 'other', roles: {}, invoices: 0, problems: ['ageing-summary'] },
  },
  {
    name: 'invoices in a language that nobody taught us are no list of clients',
    locale: 'cs_CZ',
    grid: [
      ['Číslo dokladu', 'Firma', 'Datum vystavení', 'Celkem', 'Zbývá uhradit'],
      ['250100001', 'Alfa', '05.01.2025', 1210, 0],
      ['250100002', 'Beta', '06.01.2025', 2420, 2420],
    ],
    expect: { kind: 'other', roles: { client: 'Firma' }, invoices: 0, problems: ['unknown-table'] },
  },
  {
    name: 'statement of a bank without a word for bank',
    locale: 'en_GB',
    grid: [
      [
        'Type',
        'Product',
        'Started Date',
        'Completed Date',
        'Description',
        'Amount',
        'Fee',
        'Currency',
        'State',
        'Balance',
      ],
      ['TRANSFER', 'Current', '2025-01-05', '2025-01-05', 'From Alder', 100, 0, 'GBP', 'COMPLETED', 100],
      ['CARD_PAYMENT', 'Current', '2025-01-06', '2025-01-06', 'Coffee', -3, 0, 'GBP', 'COMPLETED', 97],
    ],
    expect: { kind: 'payments', roles: {}, invoices: 0, problems: ['not-client-invoices'] },
  },
  {
    name: 'Serbian account of one client',
    locale: 'sr_RS',
    grid: [
      ['Datum', 'Dokument', 'Opis', 'Duguje', 'Potražuje', 'Saldo'],
      ['05.01.2025', 'F-1', 'Faktura', 1000, 0, 1000],
      ['06.01.2025', 'U-1', 'Uplata', 0, 1000, 0],
    ],
    expect: { kind: 'ledger', roles: {}, invoices: 0, problems: ['not-client-invoices'] },
  },
];
