import type { Day } from '../../core/book';
import type { OpenInvoice } from '../../core/report';

/** Why the owner parts; never printed. */
export const LETTER_REASONS = ['none', 'late-payer'] as const;
export type LetterReason = (typeof LETTER_REASONS)[number];

/** Language and form of address of a letter. */
export const LETTER_VOICES = ['de-sie', 'de-du', 'en'] as const;
export type LetterVoice = (typeof LETTER_VOICES)[number];

/** All that a letter is made of. */
export interface LetterFacts {
  voice: LetterVoice;
  reason: LetterReason;
  sender: { name: string };
  client: { name: string };
  today: Day;
  lastDay: Day;
  openInvoices: OpenInvoice[];
}

/** One voice: every sentence of its letters. Names, days and money come formatted, as plain text. */
export interface LetterWords {
  language: 'de' | 'en';
  title(client: string): string;
  subject: string;
  salutation: string;
  thanks: string;
  decision(lastDay: string): string;
  /** What is still done until the last day. */
  until: string;
  handOver: Record<LetterReason, string>;
  /** Before the list of open invoices. */
  openOne(payBy: string): string;
  openMany(payBy: string): string;
  columns: [number: string, due: string, amount: string];
  confirm: string;
  wishes: string;
  closing: string;
}
