import { readable } from './text-limits';

/** Serbian Cyrillic letters in Latin; some are two letters there. */
const CYRILLIC: Record<string, string> = Object.fromEntries(
  [...'абвгдђежзијклљмнњопрстћуфхцчџш'].map((letter, index) => [
    letter,
    'a b v g d dj e z z i j k l lj m n nj o p r s t c u f h c c dz s'.split(' ')[index] ?? letter,
  ]),
);

/**
 * Letters that Unicode does not take apart into a letter and an accent. Signs of ordinals are dropped, since "Nº" is
 * also written "N°".
 */
const SPECIAL_LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'dj',
  ł: 'l',
  º: '',
  ª: '',
};

/** A cell as text, without spaces around it. A number that is none says nothing. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'number' && !Number.isFinite(cell)) return '';
  return String(cell ?? '').trim();
}

/** Whether a text means nothing: it is empty or a dash. */
export function isNothing(text: string): boolean {
  return /^[-–—]*$/.test(text);
}

/**
 * Text in small Latin letters without accents, with umlauts written out, and one space for anything but letters and
 * digits. Of a very long text it is the beginning.
 */
export function plainText(text: string): string {
  return readable(text)
    .toLowerCase()
    .replace(/[äöüßæøđłºª]/g, (letter) => SPECIAL_LETTERS[letter] ?? letter)
    .replace(/[а-џ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Plain text in which "Müller", "Mueller" and "Muller" are one, as people type names. */
export function looseText(text: string): string {
  return plainText(text).replace(/([aou])e/g, '$1');
}

/** Whether one of the words of a heading is among some words in plain text. */
export function hasWord(heading: string, words: Set<string>): boolean {
  return plainHeading(heading)
    .split(' ')
    .some((word) => words.has(word));
}

/** A heading in plain text; "InvoiceDate" and "invoice_date" become two words. */
export function plainHeading(text: string): string {
  // Every table is asked about the columns of those beside it, which have no heading here.
  if (text === '') return '';
  return plainText(
    readable(text)
      .normalize('NFC')
      .replace(/#/g, ' no ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  );
}
