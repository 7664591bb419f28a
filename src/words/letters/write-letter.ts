import { formatDay, formatMoney } from '../format';
import { deDu } from './de-du';
import { deSie } from './de-sie';
import { en } from './en';
import type { LetterFacts, LetterVoice, LetterWords } from './letter-words';

const VOICES: Record<LetterVoice, LetterWords> = { 'de-sie': deSie, 'de-du': deDu, en };

/** A letter as its parts, in order; all text is plain. */
export interface Letter {
  language: 'de' | 'en';
  parts: LetterPart[];
}

export type LetterPart =
  | { role: 'sender' | 'client' | 'date' | 'subject' | 'paragraph' | 'closing' | 'name'; text: string }
  | { role: 'invoices'; heading: string[]; rows: string[][] };

/** The letter's title, which becomes the name of its document. */
export function letterTitle({ voice, client }: LetterFacts): string {
  return VOICES[voice].title(oneLine(client.name));
}

/**
 * Writes a farewell: thanks, the decision, the last day, what is still delivered, the hand-over, open invoices,
 * good wishes. Decided, without reasons, blame or a door left ajar.
 */
export function writeLetter(facts: LetterFacts): Letter {
  const words = VOICES[facts.voice];
  const text = (role: Exclude<LetterPart['role'], 'invoices'>, value: string): LetterPart => ({
    role,
    text: value,
  });
  return {
    language: words.language,
    parts: [
      text('sender', oneLine(facts.sender.name)),
      text('client', oneLine(facts.client.name)),
      text('date', formatDay(facts.today, words.language, true)),
      text('subject', words.subject),
      text('paragraph', words.salutation),
      text('paragraph', words.thanks),
      text('paragraph', words.decision(formatDay(facts.lastDay, words.language, true))),
      text('paragraph', words.until),
      text('paragraph', words.handOver[facts.reason]),
      ...openInvoiceParts(facts, words),
      text('paragraph', words.confirm),
      text('paragraph', words.wishes),
      text('closing', words.closing),
      text('name', oneLine(facts.sender.name)),
    ],
  };
}

/** Open invoices with number, due day and amount, the oldest first; nothing where all is paid. */
function openInvoiceParts({ openInvoices, lastDay }: LetterFacts, words: LetterWords): LetterPart[] {
  if (openInvoices.length === 0) return [];
  const rows = [...openInvoices]
    .sort((a, b) => (a.due ?? lastDay) - (b.due ?? lastDay))
    .map((invoice) => [
      oneLine(invoice.number ?? '–'),
      invoice.due === undefined ? '–' : formatDay(invoice.due, words.language),
      formatMoney(invoice.open, invoice.currency, words.language, true),
    ]);
  // Nobody is asked to pay before an invoice is due.
  const last = Math.max(lastDay, ...openInvoices.map(({ due }) => due ?? lastDay));
  const payBy = formatDay(last, words.language, true);
  return [
    { role: 'paragraph', text: (rows.length === 1 ? words.openOne : words.openMany)(payBy) },
    { role: 'invoices', heading: words.columns, rows },
  ];
}

/** A name from a cell on one line: line breaks and double spaces are the sheet's, not the letter's. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
