import type { Language } from '../words/words';
import { TAGS, type Tag, tagName } from './tags';
import { COLUMNS, namesIn, PARTS, REASONS } from './wording-names';

/** What is wrong with the owner's own wording, and in which row of its sheet. */
export interface WordingProblem {
  code:
    | 'unknown-tag'
    | 'empty-tag'
    | 'broken-tag'
    | 'empty-part'
    | 'no-heading'
    | 'unknown-language'
    | 'unknown-address'
    | 'unknown-reason'
    | 'unknown-part'
    | 'twice';
  /** The words as they stand in the sheet; for `twice` the row that counts; for `empty-part` the part. */
  detail: string;
  row?: number;
}

type Sentences = Record<WordingProblem['code'], (detail: string, known: string) => string>;

const DE: Sentences = {
  'unknown-tag': (tag, known) => `Den Platzhalter ${tag} kenne ich nicht. Es gibt: ${known}.`,
  'empty-tag': (tag, known) =>
    `Für ${tag} fehlt die Angabe. Bitte tragen Sie sie ein oder nehmen Sie den Platzhalter heraus. Es gibt: ${known}.`,
  'broken-tag': (text, known) =>
    `In „${text}“ sind die doppelten Klammern nicht vollständig. Ein Platzhalter sieht so aus: {{Kunde}}. Es gibt: ${known}.`,
  'empty-part': (part) =>
    `Ohne „${part}“ wäre es kein Abschiedsbrief. Bitte schreiben Sie dort etwas hinein.`,
  'no-heading': (heading) => `Die Spalte „${heading}“ fehlt. Bitte ergänzen Sie ihre Überschrift.`,
  'unknown-language': (text) => `„${text}“ kenne ich nicht als Sprache. Es gibt: Deutsch, Englisch.`,
  'unknown-address': (text) => `„${text}“ kenne ich nicht als Anrede. Es gibt: Sie, du.`,
  'unknown-reason': (text, known) => `„${text}“ kenne ich nicht als Grund. Es gibt: ${known}.`,
  'unknown-part': (text, known) => `„${text}“ kenne ich nicht als Teil eines Briefs. Es gibt: ${known}.`,
  twice: (row) =>
    `Dieser Text steht schon in Zeile ${row}. Es gilt jene Zeile; bitte löschen Sie eine von beiden.`,
};

const EN: Sentences = {
  'unknown-tag': (tag, known) => `I don’t know the tag ${tag}. There are: ${known}.`,
  'empty-tag': (tag, known) =>
    `There is nothing to put in for ${tag}. Please fill it in, or take the tag out. There are: ${known}.`,
  'broken-tag': (text, known) =>
    `In “${text}” the double braces are not complete. A tag looks like this: {{client}}. There are: ${known}.`,
  'empty-part': (part) => `Without “${part}” it would not be a farewell. Please write something there.`,
  'no-heading': (heading) => `There is no column “${heading}”. Please add its heading.`,
  'unknown-language': (text) => `I don’t know “${text}” as a language. There are: German, English.`,
  'unknown-address': (text) => `I don’t know “${text}” as a form of address. There are: Sie, du.`,
  'unknown-reason': (text, known) => `I don’t know “${text}” as a reason. There are: ${known}.`,
  'unknown-part': (text, known) => `I don’t know “${text}” as a part of a letter. There are: ${known}.`,
  twice: (row) => `This text stands in row ${row} already. That row counts; please delete one of the two.`,
};

/** What is wrong in the owner's wording, where, and what to do, in the reader's language. */
export function wordingSentence({ code, detail, row }: WordingProblem, language: Language): string {
  const known = {
    'unknown-reason': () => namesIn(REASONS, language),
    'unknown-part': () => namesIn(PARTS, language),
  }[code as string];
  const tags = (Object.keys(TAGS) as Tag[]).map((tag) => tagName(tag, language)).join(', ');
  const named = nameOf(code, detail, language);
  const sentence = (language === 'de' ? DE : EN)[code](named, known?.() ?? tags);
  return row === undefined ? sentence : `${language === 'de' ? 'Zeile' : 'Row'} ${row}: ${sentence}`;
}

/** A part or a column by its name instead of our key. */
function nameOf(code: WordingProblem['code'], detail: string, language: Language): string {
  if (code === 'empty-part') return PARTS[detail as keyof typeof PARTS][language];
  if (code === 'no-heading') return COLUMNS[detail as keyof typeof COLUMNS][language];
  return detail;
}
