import type { Language } from '../model/language';
import type { LetterReason } from '../model/letter-facts';

/** The parts with a wording, in their order in a letter. */
export const WORDED_PARTS = [
  'subject',
  'salutation',
  'thanks',
  'reason',
  'decision',
  'deliveries',
  'agreed',
  'handOver',
  'documents',
  'invoicesDue',
  'invoices',
  'referral',
  'confirm',
  'wishes',
  'closing',
] as const;
export type WordedPart = (typeof WORDED_PARTS)[number];

/** Texts with `{{tags}}`; a list at the very end of a text goes below it, line by line. */
export type PartTexts = Partial<Record<WordedPart, string>>;

/** One voice: every sentence of its letters. */
export interface LetterWords {
  language: Language;
  /** The name of the document. */
  title(client: string): string;
  /** For every reason that has no text of its own. */
  all: PartTexts;
  byReason: Record<LetterReason, PartTexts>;
}
