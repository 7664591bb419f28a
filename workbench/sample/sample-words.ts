import type { SampleInvoice } from './sample-invoices';

/** The sample book's own words and customs. */
export interface SampleWords {
  bookName: string;
  title: string;
  invoiceSheet: string;
  clientSheet: string;
  headings: string[];
  clientHeadings: string[];
  status: Record<SampleInvoice['status'], string>;
  yes: string;
  total: string;
  note: string;
  address: { formal: string; informal: string };
  locale: string;
  timeZone: string;
  taxRate: number;
  dayPattern: string;
  moneyPattern: string;
}

export const SAMPLE_WORDS: Record<'de' | 'en', SampleWords> = {
  de: {
    bookName: 'Rechnungen Ladenbau-Atelier',
    title: 'Ausgangsrechnungen',
    invoiceSheet: 'Rechnungen',
    clientSheet: 'Kunden',
    headings: [
      'Rechnungsnr.',
      'Kunde',
      'Rechnungsdatum',
      'Fällig am',
      'Netto',
      'Brutto',
      'Bezahlt am',
      'Anzahlung',
      'Status',
      'Mahnungen',
      'Reklamation',
    ],
    clientHeadings: ['Kunde', 'E-Mail', 'Anrede'],
    status: {
      paid: 'bezahlt',
      open: 'offen',
      partly: 'teilweise bezahlt',
      credit: 'bezahlt',
      void: 'storniert',
      draft: 'Entwurf',
    },
    yes: 'ja',
    total: 'Summe',
    note: 'Erster Auftrag, auf Empfehlung.',
    address: { formal: 'Sie', informal: 'du' },
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
    taxRate: 0.19,
    dayPattern: 'dd.mm.yyyy',
    moneyPattern: '#,##0.00 "€"',
  },
  en: {
    bookName: 'Invoices Shopfitting Studio',
    title: 'Sales invoices',
    invoiceSheet: 'Invoices',
    clientSheet: 'Clients',
    headings: [
      'Invoice no.',
      'Client',
      'Date',
      'Due date',
      'Net',
      'Total',
      'Paid on',
      'Part paid',
      'Status',
      'Reminders',
      'Disputed',
    ],
    clientHeadings: ['Client', 'E-mail', 'First-name terms'],
    status: {
      paid: 'paid',
      open: 'open',
      partly: 'partly paid',
      credit: 'paid',
      void: 'void',
      draft: 'draft',
    },
    yes: 'yes',
    total: 'Total',
    note: 'First job, came by recommendation.',
    address: { formal: 'no', informal: 'yes' },
    locale: 'en_GB',
    timeZone: 'Europe/London',
    taxRate: 0.2,
    dayPattern: 'dd/mm/yyyy',
    moneyPattern: '"£"#,##0.00',
  },
};
