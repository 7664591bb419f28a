import type { Language } from '../words/words';

/** Parts of a letter that are one text; a line break in it is one in the letter. */
export type TextRole =
  | 'sender'
  | 'client'
  | 'date'
  | 'subject'
  | 'heading'
  | 'salutation'
  | 'paragraph'
  | 'say'
  | 'closing'
  | 'name';

/** One part. All text is plain, even if it looks like markup. */
export type LetterPart =
  | { role: TextRole; text: string }
  | { role: 'list'; items: string[] }
  | { role: 'invoices'; heading: string[]; rows: string[][] };

/** A letter, or a guide for a talk, as its parts in order. */
export interface Letter {
  language: Language;
  /** The name of its document. */
  title: string;
  parts: LetterPart[];
}

/** The parts that say something: a text that the owner has emptied is left out. */
export function filledParts({ parts }: Letter): LetterPart[] {
  return parts.filter((part) => !('text' in part) || part.text.trim() !== '');
}
