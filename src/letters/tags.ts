import { filledLines, type LetterFacts, oneLine } from '../model/letter-facts';
import { formatDay } from '../words/format';
import { VOICES } from '../words/letter-words-for';
import type { Language } from '../words/words';
import { salutation } from './contact';
import { invoiceSentence } from './invoice-table';
import { type Names, named } from './names';

/** Every tag as each language writes it first; the other names are understood too. */
export const TAGS = {
  client: { en: 'client', de: 'Kunde', others: ['customer', 'Kundin', 'client name', 'Kundenname'] },
  contact: {
    en: 'contact',
    de: 'Ansprechpartner',
    others: ['Ansprechpartnerin', 'contact person', 'Kontakt'],
  },
  first: { en: 'first name', de: 'Vorname', others: [] },
  last: { en: 'last name', de: 'Nachname', others: ['surname', 'family name', 'Familienname'] },
  salutation: { en: 'salutation', de: 'Anrede', others: ['greeting'] },
  sender: { en: 'sender', de: 'Absender', others: ['sender name', 'my name', 'mein Name', 'Absenderin'] },
  company: { en: 'company', de: 'Firma', others: ['my company', 'meine Firma', 'Unternehmen'] },
  place: { en: 'place', de: 'Ort', others: ['city', 'Stadt'] },
  today: { en: 'date', de: 'Datum', others: ['today', 'heute'] },
  lastDay: {
    en: 'last day',
    de: 'letzter Tag',
    others: ['end', 'end date', 'Ende', 'Enddatum', 'Vertragsende', 'letzten Tag', 'letztem Tag'],
  },
  deliveries: {
    en: 'deliveries',
    de: 'Leistungen',
    others: ['delivery', 'Lieferungen', 'Leistung', 'Lieferung'],
  },
  handOver: { en: 'hand-over', de: 'Übergabe', others: ['hand-over list', 'Übergabeliste'] },
  outstandingInvoices: {
    en: 'open invoices',
    de: 'offene Rechnungen',
    others: ['open invoice', 'offene Rechnung', 'offenen Rechnungen', 'invoices', 'Rechnungen'],
  },
  referral: { en: 'referral', de: 'Empfehlung', others: ['successor', 'Nachfolge', 'Nachfolger'] },
} satisfies Record<string, Names>;
export type Tag = keyof typeof TAGS;

/** The tag of a name. Case, spaces, hyphens and umlauts don't matter. Undefined if there is no such tag. */
export function tagOf(name: string): Tag | undefined {
  return named(TAGS, name);
}

/** A tag's name with its braces, as the reader's language writes it. */
export function tagName(tag: Tag, language: Language): string {
  return `{{${TAGS[tag][language]}}}`;
}

/** What each tag becomes within a sentence, in the letter's language; empty where the fact is missing. */
export function tagValues(facts: LetterFacts): Record<Tag, string> {
  const { voice, client, sender, today, lastDay, referral } = facts;
  const { language } = VOICES[voice];
  const reach = oneLine(referral?.reach);
  return {
    client: oneLine(client.name),
    contact: oneLine([client.contact?.first, client.contact?.last].map(oneLine).join(' ')),
    first: oneLine(client.contact?.first),
    last: oneLine(client.contact?.last),
    salutation: salutation(client.contact, voice),
    sender: oneLine(sender.name),
    company: oneLine(sender.company),
    place: oneLine(sender.place),
    today: today === undefined ? '' : formatDay(today, language, true),
    lastDay: formatDay(lastDay, language, true),
    deliveries: listed(filledLines(facts.deliveries), language),
    handOver: listed(filledLines(facts.handOver), language),
    outstandingInvoices: listed(
      (facts.outstandingInvoices ?? []).map((invoice) => invoiceSentence(invoice, language)),
      language,
    ),
    referral: oneLine(referral?.name) && oneLine(referral?.name) + (reach && ` (${reach})`),
  };
}

const LISTS: Record<Language, Intl.ListFormat> = {
  de: new Intl.ListFormat('de-DE', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** "A", "A und B", "A, B und C"; "A, B and C". */
function listed(entries: string[], language: Language): string {
  return LISTS[language].format(entries);
}
