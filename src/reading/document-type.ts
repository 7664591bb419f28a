import { wordsIn } from '../languages/languages';
import { DOCUMENT_TYPES, type DocumentType } from '../languages/reading-language';
import { memoized } from '../model/memoized';
import { plainText } from '../model/plain-text';
import { meaningFinder } from './word-patterns';

const documentIn = meaningFinder(DOCUMENT_TYPES, (type, { cells }) => wordsIn(cells.documents[type]));

/** Codes of tools: Sage (SI, SC, PI, PC, SR, SA), the Italian and the European e-invoice (TD01, 380), and short forms. */
const CODES = new Map<string, DocumentType>([
  ...(
    ['SI', 'INV', 'TD01', 'TD02', 'TD06', 'TD24', 'TD25', '380', 'FA', 'FV', 'RE', 'RG', 'AR'] as const
  ).map((code) => [code, 'invoice'] as const),
  ...(['SC', 'CN', 'CM', 'CRN', 'TD04', 'TD08', '381', 'AV', 'NC', 'GS', 'GU', 'ST', 'KO'] as const).map(
    (code) => [code, 'credit'] as const,
  ),
  ...(['PI', 'PC', 'TD16', 'TD17', 'TD18', 'TD19', 'AP'] as const).map((code) => [code, 'purchase'] as const),
  ...(['SR', 'SA', 'PMT'] as const).map((code) => [code, 'payment'] as const),
]);

/** The document that a cell for the type names, in words or in the code of a tool. */
export function documentTypeIn(text: string): DocumentType | undefined {
  return CODES.get(text.toUpperCase()) ?? documentTypeOf(text);
}

/** The document that a text names; undefined where it names none. */
export function documentTypeOf(text: string): DocumentType | undefined {
  // Numbers of invoices have no word that long, and there are as many of them as rows.
  return text.length > 3 && /\p{L}{4}/u.test(text) ? typeOf(text) : undefined;
}

const typeOf = memoized((text: string) => documentIn(plainText(text)));
