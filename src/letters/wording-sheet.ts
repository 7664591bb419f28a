import { LETTER_REASONS, LETTER_VOICES, type LetterReason, type LetterVoice } from '../model/letter-facts';
import { textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { WORDED_PARTS } from '../words/letter-words';
import { VOICES } from '../words/letter-words-for';
import type { Language } from '../words/words';
import { named } from './names';
import { type OwnText, type Wording, wordingKey } from './wording';
import { ADDRESSES, COLUMNS, LANGUAGE_NAMES, PARTS, REASONS } from './wording-names';
import type { WordingProblem } from './wording-problem';

type ColumnName = keyof typeof COLUMNS;
type Places = Record<ColumnName, number>;
const NAMES = Object.keys(COLUMNS) as ColumnName[];
/** Without these parts a letter says nothing. */
const NEEDED = ['subject', 'decision'] as const;

/**
 * Reads the sheet of the owner's own wording: a heading row, then a text in each row, in any order of columns and in
 * German or English. A row that cannot be read is a problem and stops no other. No rows: no wording of their own.
 */
export function readWording(rows: Cell[][]): { wording: Wording; problems: WordingProblem[] } {
  const wording: Wording = {};
  const problems: WordingProblem[] = [];
  const top = rows.findIndex((row) => row.some((cell) => textOf(cell) !== ''));
  const headings = rows[top];
  if (!headings) return { wording, problems };
  const places = placesOf(headings);
  // Only the columns for the form of address and the reason may be missing.
  for (const name of NAMES.filter((each) => each !== 'address' && each !== 'reason')) {
    if (places[name] < 0) problems.push({ code: 'no-heading', detail: name, row: top + 1 });
  }
  if (problems.length > 0) return { wording, problems };
  rows.slice(top + 1).forEach((cells, index) => {
    const row = top + 2 + index;
    const cell = (name: ColumnName): string => textOf(cells[places[name]]);
    if (NAMES.every((name) => cell(name) === '')) return;
    const read = readRow(cell);
    if ('code' in read) problems.push({ ...read, row });
    else keep(read, { text: cell('text'), row }, wording, problems);
  });
  return { wording, problems };
}

/** The keys of a row's text, or what is wrong with the row. */
function readRow(cell: (name: ColumnName) => string): string[] | WordingProblem {
  const voices = voicesOf(cell('language'), cell('address'));
  const reason = cell('reason') === '' ? 'all' : named(REASONS, cell('reason'));
  const part = named(PARTS, cell('part'));
  if (typeof voices === 'string') return { code: voices, detail: cell(VOICE_COLUMNS[voices]) };
  if (!reason) return { code: 'unknown-reason', detail: cell('reason') };
  if (!part) return { code: 'unknown-part', detail: cell('part') };
  if (cell('text') === '' && NEEDED.some((needed) => needed === part)) {
    return { code: 'empty-part', detail: part };
  }
  return voices.map((voice) => wordingKey(voice, reason, part));
}

/** If a text comes twice, the first row counts and the second is a problem. */
function keep(keys: string[], own: OwnText, wording: Wording, problems: WordingProblem[]): void {
  const [first] = keys.flatMap((key) => wording[key] ?? []);
  if (first) problems.push({ code: 'twice', detail: String(first.row), row: own.row });
  for (const key of keys) wording[key] ??= own;
}

const VOICE_COLUMNS = { 'unknown-language': 'language', 'unknown-address': 'address' } as const;

/** The voices of a row (German without a form of address means both), or what is wrong. */
function voicesOf(language: string, address: string): LetterVoice[] | keyof typeof VOICE_COLUMNS {
  const known = named(LANGUAGE_NAMES, language);
  if (!known) return 'unknown-language';
  if (known === 'en') return ['en'];
  if (address === '') return ['de-sie', 'de-du'];
  const form = named(ADDRESSES, address);
  return form ? [`de-${form}`] : 'unknown-address';
}

/** The column of each heading, from 0; −1 if there is none. */
function placesOf(headings: Cell[]): Places {
  const found = headings.map((heading) => named(COLUMNS, textOf(heading)));
  return Object.fromEntries(NAMES.map((name) => [name, found.indexOf(name)])) as Places;
}

/** Our own wording as the rows of that sheet, for editing, with headings and names in the owner's language. */
export function wordingRows(language: Language): string[][] {
  const rows = LETTER_VOICES.flatMap((voice) =>
    (['all', ...LETTER_REASONS] as const).flatMap((reason) => rowsOfReason(voice, reason, language)),
  );
  return [NAMES.map((name) => COLUMNS[name][language]), ...rows];
}

function rowsOfReason(voice: LetterVoice, reason: LetterReason | 'all', language: Language): string[][] {
  const { all, byReason, language: spoken } = VOICES[voice];
  const texts = reason === 'all' ? all : byReason[reason];
  const address = voice === 'en' ? '' : ADDRESSES[voice === 'de-sie' ? 'sie' : 'du'][language];
  return WORDED_PARTS.filter((part) => texts[part] !== undefined).map((part) => [
    LANGUAGE_NAMES[spoken][language],
    address,
    REASONS[reason][language],
    PARTS[part][language],
    texts[part] ?? '',
  ]);
}
