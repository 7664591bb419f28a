import { letterText } from '../../src/letters/letter-text';
import type { Wording } from '../../src/letters/wording';
import { type Written, writeLetter } from '../../src/letters/write-letter';
import type { LetterFacts } from '../../src/model/letter-facts';
import type { OutstandingInvoice } from '../../src/model/report';
import { day } from '../scoring/books';

/** An open invoice of the sheet "Rechnungen". */
export const open = (number: string, due: string, cents: number, issued?: string): OutstandingInvoice => ({
  number,
  ...(issued ? { issued: day(issued) } : {}),
  due: day(due),
  outstanding: cents,
  currency: 'EUR',
  origin: { sheet: 'Rechnungen', row: 4 },
});

/** Only what a letter cannot do without. */
export const BARE: LetterFacts = {
  voice: 'de-sie',
  reason: 'none',
  client: { name: 'Café Morgenrot' },
  sender: { name: 'Jonas Lindner' },
  lastDay: day('2026-01-31'),
};

/** Everything that a letter can hold. */
export const FULL: LetterFacts = {
  ...BARE,
  client: {
    name: 'Café Morgenrot GmbH',
    contact: { form: 'ms', title: 'Dr.', first: 'Anna', last: 'Berger' },
    address: ['Lindenallee 12', '20146 Hamburg'],
    email: 'anna.berger@example.com',
  },
  sender: {
    name: 'Jonas Lindner',
    company: 'Atelier Nord',
    address: ['Hafenstraße 3', '20359 Hamburg'],
    place: 'Hamburg',
  },
  today: day('2025-11-08'),
  deliveries: ['Speisekarte für den Winter', 'Anzeigen für Dezember und Januar'],
  handOver: ['Zugangsdaten zur Website', 'Druckdateien der Speisekarten', 'Fotoarchiv'],
  outstandingInvoices: [
    open('2025-117', '2025-12-04', 124_000, '2025-11-04'),
    open('2025-090', '2025-07-01', 9_950, '2025-06-01'),
  ],
  referral: { name: 'Studio Elbufer', reach: 'Telefon 040 555 01 23' },
};

/** The same in English. */
export const FULL_EN: LetterFacts = {
  ...FULL,
  voice: 'en',
  deliveries: ['the winter menu', 'advertisements for December and January'],
  handOver: ['access to the website', 'print files of the menus', 'photo archive'],
  referral: { name: 'Studio Elbufer', reach: 'phone +49 40 555 01 23' },
};

/** The letter, which must have come out. */
export function letterOf(facts: LetterFacts, wording: Wording = {}) {
  const written: Written = writeLetter(facts, wording);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.letter;
}

export const textOf = (facts: LetterFacts, wording: Wording = {}): string =>
  letterText(letterOf(facts, wording)).replace(/\u00a0/g, ' ');
