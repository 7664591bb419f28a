import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';

const root = join(__dirname, '..');

/** A regular expression of ours and the file that it is in. */
export interface Expression {
  file: string;
  source: string;
  flags: string;
}

/** Every file of code in a folder, by its path in the project. */
export function codeIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .map((file) => relative(root, join(root, folder, file)).replaceAll('\\', '/'))
    .sort();
}

/** The regular expressions that are written out in a file, and how many others it builds. */
export function expressionsIn(file: string): { written: Expression[]; built: number } {
  const written: Expression[] = [];
  let built = 0;
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, pattern, flags, callee } = node as Record<string, unknown>;
    if (type === 'RegExpLiteral') written.push({ file, source: String(pattern), flags: String(flags) });
    const called = (callee as { value?: unknown } | undefined)?.value;
    if ((type === 'NewExpression' || type === 'CallExpression') && called === 'RegExp') built += 1;
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(parseSync(readFileSync(join(root, file), 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') }));
  return { written, built };
}

/** Texts of one sign or word, or of two, made from what an expression looks for; `length` is about that of each text. */
export function adversarialTexts(source: string): { singly: Text[]; inPairs: Text[] } {
  const signs = SIGNS.filter(([, isIn]) => isIn.test(source)).map(([sign]) => sign);
  const pieces = [...signs, ...wordsOf(source).flatMap((word) => [word, `${word} `])];
  const inPairs = signs.flatMap((a) =>
    signs
      .filter((b) => a !== b)
      .flatMap((b): Text[] => [
        (length) => `${(a + b).repeat(length / 2)}${END}`,
        (length) => `${a.repeat(length / 2)}${b.repeat(length / 2)}${END}`,
        (length) => `${(a + b).repeat(length / 2)} a`,
      ]),
  );
  const singly = pieces.map(
    (piece): Text =>
      (length) =>
        `${piece.repeat(length / piece.length)}${END}`,
  );
  return { singly, inPairs };
}

type Text = (length: number) => string;

/** Signs that hardly any expression takes to the end, so that every try before them was in vain. */
const END = '\0_';

/** Signs, each with the sources that can take it. */
const SIGNS: [sign: string, isIn: RegExp][] = [
  ['a', /\\p\{L|\\[wSDP]|a-z|\[\^|\.[*+{]|a/],
  ['A', /\\p\{Lu|A-Z|A/],
  ['1', /\\[dwS]|\\p\{N|0-9/],
  [' ', /\\[sWP]| |\[\^|\.[*+{]/],
  ['€', /\\p\{Sc/],
  ['\n', /\\n/],
  ...[...'.,-@/%("\'!{}[];:_=#&<>\\+'].map((sign): [string, RegExp] => [sign, new RegExp(`\\${sign}`)]),
];

/** Words of a source, those before an open repetition first: it is there that time is lost. */
function wordsOf(source: string): string[] {
  const plain = source
    .replace(/\\p\{\w+\}/g, '~')
    .replace(/\\[a-z]/gi, (letter) => `${letter.toUpperCase()}~`);
  const words = [...plain.matchAll(/(?<!\\)[\p{Ll}]{3,}(?: \p{Ll}+)*/gu)];
  const isOpen = ({ 0: word, index }: RegExpExecArray): boolean =>
    /^.{0,4}(?:[*+]|\{\d*,)/u.test(plain.slice(index + word.length, index + word.length + 8));
  const open = words.filter(isOpen).map(([word]) => word);
  const others = words.map(([word]) => word);
  return [...new Set([...open.slice(0, 10), ...others.slice(0, 5)])];
}

/** Lengths, each four times the one before. The shortest comes first, so that none runs for hours. */
const LENGTHS = [195, 781, 3_125, 12_500, 50_000];

/** Below this time nothing can be told, and nothing need be: 50,000 signs and more are passed in a part of it. */
const TELLING = 20_000;

/** How often a time that looks too long is taken again. */
const TRIES = 10;

/**
 * The length at which four times the text takes more than eight times the time, however often it is tried; undefined where
 * none does. Only times of this run are compared, and the shortest counts: the processor also works for others, and clears up
 * what other tests have left in memory, which makes a time longer and never shorter.
 */
export function superlinearAt({ source, flags }: Expression, text: Text, upTo: number): number | undefined {
  const expression = new RegExp(source, flags);
  let before = 0;
  for (const length of LENGTHS.filter((one) => one <= upTo)) {
    const own = text(length);
    let time = timeOf(expression, own);
    for (let again = 0; again < TRIES && time > TELLING && time > 8 * before; again += 1)
      time = Math.min(time, timeOf(expression, own));
    if (time > TELLING && time > 8 * before) return length;
    before = time;
  }
  return undefined;
}

/** Microseconds of the processor that an expression takes to find all that it finds in a text. */
function timeOf(expression: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(expression, '');
  return process.cpuUsage(start).user;
}
