import type { LogWord } from './plan';
import type { SampleInvoice } from './sample-invoices';

/** The sample book's own words and customs. */
export interface SampleWords {
  bookName: string;
  title: string;
  invoiceSheet: string;
  clientSheet: string;
  logSheet: string;
  headings: string[];
  clientHeadings: string[];
  logHeadings: string[];
  log: Record<LogWord, string>;
  status: Record<SampleInvoice['status'], string>;
  yes: string;
  no: string;
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
    logSheet: 'Energie-Notizen',
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
      'Rabatt',
    ],
    clientHeadings: ['Kunde', 'E-Mail', 'Anrede'],
    logHeadings: ['Datum', 'Kunde', 'Was war', 'Minuten', 'Berechtigt?'],
    log: {
      quote: 'Angebot nicht angenommen',
      haggled: 'Um den Preis gefeilscht',
      thriller: 'Fragt nach dem neuen Krimi, den wir nicht anbieten',
      complaint: 'Beschwerde',
      reminder: 'Mahnung am Telefon',
    },
    status: {
      paid: 'bezahlt',
      open: 'offen',
      partly: 'teilweise bezahlt',
      credit: 'bezahlt',
      writtenOff: 'ausgebucht',
      void: 'storniert',
      draft: 'Entwurf',
    },
    yes: 'ja',
    no: 'nein',
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
    logSheet: 'Energy log',
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
      'Discount',
    ],
    clientHeadings: ['Client', 'E-mail', 'First-name terms'],
    logHeadings: ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'],
    log: {
      quote: 'Quote not taken',
      haggled: 'Haggled over the price',
      thriller: 'Asked for the new thriller, which we don’t offer',
      complaint: 'Complaint',
      reminder: 'Reminder by phone',
    },
    status: {
      paid: 'paid',
      open: 'open',
      partly: 'partly paid',
      credit: 'paid',
      writtenOff: 'written off',
      void: 'void',
      draft: 'draft',
    },
    yes: 'yes',
    no: 'no',
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
