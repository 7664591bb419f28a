import type { Language } from '../model/language';
import type { WordingProblemCode } from '../words/letter-language-words';
import { LETTER_WORDS } from '../words/letter-words-for';
import { namesIn } from './names';
import { TAGS, type Tag, tagName } from './tags';
import { COLUMNS, PARTS, REASONS } from './wording-names';

/** What is wrong with the owner's own wording, and in which row of its sheet. */
export interface WordingProblem {
  code: WordingProblemCode;
  /** The words as the sheet has them; for `twice` the row that counts; for `empty-part` the part. */
  detail: string;
  row?: number | undefined;
}

/** What is wrong in the owner's wording, where, and what to do, in the reader's language. */
export function wordingSentence({ code, detail, row }: WordingProblem, language: Language): string {
  const known = {
    'unknown-reason': () => namesIn(REASONS, language),
    'unknown-part': () => namesIn(PARTS, language),
  }[code as string];
  const tags = (Object.keys(TAGS) as Tag[]).map((tag) => tagName(tag, language)).join(', ');
  const named = nameOf(code, detail, language);
  const words = LETTER_WORDS[language];
  const sentence = words.wordingProblems[code](named, known?.() ?? tags);
  return row === undefined ? sentence : words.inRow(row, sentence);
}

/** A part or a column by its name instead of our key. */
function nameOf(code: WordingProblem['code'], detail: string, language: Language): string {
  if (code === 'empty-part') return PARTS[detail as keyof typeof PARTS][language];
  if (code === 'no-heading') return COLUMNS[detail as keyof typeof COLUMNS][language];
  return detail;
}
