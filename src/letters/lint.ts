import { filledLines, type LetterFacts } from '../model/letter-facts';
import { sumOf } from '../model/sum';
import { LINT_ADVICE, LINT_RULES, VOICES } from '../words/letter-words-for';
import { type FindingCode, type LintRules, WORD_FINDINGS } from '../words/lint-words';
import type { Language } from '../words/words';

/** Something that a farewell should not hold, in the words of the text, with the reason and the remedy. */
export interface Finding {
  code: FindingCode;
  /** The words found; for `length` the estimated number of lines. */
  found: string;
  why: string;
  remedy: string;
}

/** What the lint has to know of a letter: its voice, and the names that it does not judge. */
export type LintFacts = Pick<LetterFacts, 'voice' | 'client' | 'sender' | 'referral'>;

/** A page of A4 in the letter's looks, measured on letters that grew by a line each: lines on it, characters on one. */
const PAGE_LINES = 48;
const LINE_LENGTH = 84;

/**
 * Reads a letter's text, ours or one the owner has edited, and lists what it should not hold, in the reader's language.
 * Names and addresses from the facts are not judged: a client may be called "Preis & Klage GmbH".
 */
export function lintLetter(text: string, facts: LintFacts, reader: Language): Finding[] {
  const plain = withoutNames(text, facts);
  const rules = RULES[VOICES[facts.voice].language];
  const found: [FindingCode, string][] = [
    ...WORD_FINDINGS.flatMap((code) =>
      rules[code].flatMap((rule) =>
        matches(plain, rule).map((words): [FindingCode, string] => [code, words]),
      ),
    ),
    ...matches(plain, TAG).map((words): [FindingCode, string] => ['tag', words]),
  ];
  const lines = printedLines(text);
  if (lines > PAGE_LINES) found.push(['length', String(lines)]);
  return found
    .filter(([code, words], index) => found.findIndex((one) => one[0] === code && one[1] === words) === index)
    .map(([code, words]) => ({ code, found: words, ...LINT_ADVICE[reader][code] }));
}

/** Braces that are left in the text. */
const TAG = /\{\{[^{}\n]*\}{0,2}|\}\}/g;

const RULES = { de: compiled(LINT_RULES.de), en: compiled(LINT_RULES.en) };

/** The rules as regular expressions that match whole words in any case. */
function compiled(rules: LintRules): Record<keyof LintRules, RegExp[]> {
  return Object.fromEntries(
    WORD_FINDINGS.map((code) => [
      code,
      rules[code].map((rule) => (typeof rule === 'string' ? wholeWords(rule, 'giu') : rule)),
    ]),
  ) as Record<keyof LintRules, RegExp[]>;
}

function wholeWords(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags);
}

/** A name, escaped as a pattern. */
function literal(name: string): string {
  return name.replace(/[\^$.*+?()[\]{}|/\\]/g, '\\$&');
}

function matches(text: string, rule: RegExp): string[] {
  return [...text.matchAll(rule)].map(([words]) => words);
}

/** The text with a neutral sign in the place of every name, the longest first. */
function withoutNames(text: string, { client, sender, referral }: LintFacts): string {
  const names = filledLines([
    client.name,
    client.contact?.first ?? '',
    client.contact?.last ?? '',
    ...(client.address ?? []),
    sender.name,
    sender.company ?? '',
    ...(sender.address ?? []),
    sender.place ?? '',
    referral?.name ?? '',
    referral?.reach ?? '',
  ]).sort((a, b) => b.length - a.length);
  return names.reduce((rest, name) => rest.replace(wholeWords(literal(name), 'gu'), '·'), text);
}

/** Lines on paper: long ones wrap, rows of a table are two high, the space between paragraphs two thirds. */
function printedLines(text: string): number {
  const height = (line: string): number => {
    if (line.trim() === '') return 2 / 3;
    return line.includes('   ') ? 2 : Math.ceil(line.length / LINE_LENGTH);
  };
  return Math.floor(sumOf(text.trim().split('\n'), height));
}
