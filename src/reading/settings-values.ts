import { columnNumber } from '../model/a1-notation';
import {
  isAssumption,
  LINE_NAMES,
  type LineName,
  type LineType,
  type LineValue,
  lineTypeOf,
} from '../model/memory-line';
import { plainText, textOf } from '../model/plain-text';
import { SETTINGS, type SettingName } from '../model/settings';
import type { SettingsWords } from '../model/settings-sheet';
import { type Cell, EXTRA_ROLES, ROLES, type Role, type RoleChoice } from '../model/table';
import { LIST_KINDS } from '../model/table-kind';
import { isTimeZone } from '../model/time-zone';
import { amountReader, signOfLocale } from './amount-format';
import { yesOrNo } from './answer-words';
import { dateReader, orderOfLocale } from './date-format';
import { isUnreadable } from './unreadable-cell';

/** What a row of Energy settings is about. */
interface LineSubject {
  name: LineName;
  subject: string;
  role?: Role;
}

/** Reads the cells of Energy settings. */
export interface SettingsReader {
  /** What the first two cells of a row say; undefined where the row is none of ours, 'no-role' where a column is of nothing known. */
  lineOf(setting: string, subject: string): LineSubject | 'no-role' | undefined;
  /** Whether a cell says what a row of ours means. */
  isMeaning(text: string): boolean;
  /** Makes the reader of values as a locale writes them; it gives undefined for what does not fit. */
  valuesIn(locale: string): (name: LineName, cell: Cell) => LineValue | undefined;
}

/** Makes the reader of cells that are written in any of some languages. */
export function settingsReader(languages: SettingsWords[]): SettingsReader {
  const nameOf = finder(languages, LINE_NAMES, ({ names }, name) => names[name]);
  const roleOf = finder(languages, [...ROLES, ...EXTRA_ROLES], ({ roles }, role) => roles[role]);
  const kindOf = finder(languages, LIST_KINDS, ({ kinds }, kind) => kinds[kind]);
  const meaningOf = finder(languages, LINE_NAMES, ({ meanings }, name) => meanings[name]);
  const noColumn = new Set(languages.map((words) => plainText(words.noColumn)));
  return {
    lineOf: (setting, subject) => {
      const name = nameOf(setting);
      if (name !== 'column') return name && { name, subject };
      // The name of a sheet may hold a colon.
      const colon = subject.lastIndexOf(': ');
      const role = roleOf(subject.slice(colon + 1));
      return role ? { name, subject: subject.slice(0, colon), role } : 'no-role';
    },
    isMeaning: (text) => meaningOf(text) !== undefined,
    valuesIn: (locale) => {
      const amountOf = amountReader(signOfLocale(locale));
      const dayOf = dateReader(orderOfLocale(locale));
      const numberIn = (cell: Cell): number | undefined => numberOr(amountOf(cell));
      const readers: Record<LineType, (cell: Cell, name: LineName) => LineValue | undefined> = {
        assumption: (cell, name) => (isAssumption(name) ? assumptionIn(name, cell, numberIn) : undefined),
        day: (cell) => numberOr(dayOf(cell)),
        text: textOf,
        zone: (cell) => (isTimeZone(textOf(cell)) ? textOf(cell) : undefined),
        number: (cell) => {
          const number = numberIn(cell) ?? 0;
          return number > 0 ? number : undefined;
        },
        yes: yesOrNo,
        column: (cell) => columnIn(textOf(cell), noColumn),
        kind: (cell) => kindOf(textOf(cell)),
      };
      return (name, cell) => (isUnreadable(cell) ? undefined : readers[lineTypeOf(name)](cell, name));
    },
  };
}

function numberOr(reading: number | string | undefined): number | undefined {
  return typeof reading === 'number' ? reading : undefined;
}

/** A figure in its range. Percent are fractions in a cell, and figures in a text. */
function assumptionIn(
  name: SettingName,
  cell: Cell,
  numberIn: (cell: Cell) => number | undefined,
): number | undefined {
  const { unit, min, max } = SETTINGS[name];
  const answer = unit === 'yes or no' ? yesOrNo(cell) : undefined;
  const figure = answer === undefined ? numberIn(cell) : Number(answer);
  if (figure === undefined) return undefined;
  const isFraction = unit.startsWith('percent') && typeof cell === 'number';
  // 0.07 × 100 is 7.000000000000001 to a computer.
  const value = isFraction ? Math.round(figure * 1e11) / 1e9 : figure;
  return value >= min && value <= max ? value : undefined;
}

/** "Total (E)" is the column of this heading, which was E; without letters only the heading tells. */
function columnIn(text: string, noColumn: Set<string>): RoleChoice {
  if (noColumn.has(plainText(text))) return { column: 0, heading: '' };
  const [, heading = text, letters = 'A'] = /^(.*?) ?\(([A-Z]{1,3})\)$/s.exec(text) ?? [];
  return { column: columnNumber(letters), heading };
}

/** Makes the finder of what has a word in one of some languages. */
function finder<Meaning>(
  languages: SettingsWords[],
  meanings: readonly Meaning[],
  wordFor: (words: SettingsWords, meaning: Meaning) => string,
): (text: string) => Meaning | undefined {
  const known = new Map(
    languages.flatMap((words) => meanings.map((one) => [plainText(wordFor(words, one)), one] as const)),
  );
  return (text) => known.get(plainText(text));
}
