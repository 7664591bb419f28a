import { wordsIn } from '../languages/languages';
import { DOCUMENT_TYPES, type DocumentType } from '../languages/reading-language';
import { memoized } from '../model/memoized';
import { plainText } from '../model/plain-text';
import { meaningFinder } from './word-patterns';

const documentIn = meaningFinder(DOCUMENT_TYPES, (type, { cells }) => wordsIn(cells.documents[type]));

/** The document that a text names; undefined where it names none. */
export function documentTypeOf(text: string): DocumentType | undefined {
  // Numbers of invoices have no word that long, and there are as many of them as rows.
  return text.length > 3 && /\p{L}{4}/u.test(text) ? typeOf(text) : undefined;
}

const typeOf = memoized((text: string) => documentIn(plainText(text)));
