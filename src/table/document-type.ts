import { remembered } from '../core/remembered';
import { plainText } from './plain-text';
import { meaningFinder } from './word-patterns';

/** What a document is: what we bill, what we give back, what we are billed, money that came, or only an offer. */
export type DocumentType = 'invoice' | 'credit' | 'purchase' | 'payment' | 'offer';

const documentIn = meaningFinder('documents');

/** The document that a text names; undefined where it names none. */
export function documentTypeOf(text: string): DocumentType | undefined {
  // Numbers of invoices have no word that long, and there are as many of them as rows.
  return text.length > 3 && /\p{L}{4}/u.test(text) ? typeOf(text) : undefined;
}

const typeOf = remembered((text: string) => documentIn(plainText(text)));
