import { columnLetters } from '../model/a1-notation';
import { Refusal } from '../model/refusal';
import type { SettingsSheet } from '../model/settings-sheet';
import { RANGE_NAMES } from '../model/sheet-plan';
import { quotedSheet } from '../words/problem-sentence';
import type { VolatileColumns } from './volatile-columns';

const NAME = RANGE_NAMES.settings;

/**
 * What a formula is given so that it follows what the book remembers; nothing where a book has no Energy settings. Throws a
 * `Refusal` where a formula in their range changes by itself: Google would give it to no formula of ours.
 */
export function settingsArgument(settings: SettingsSheet | undefined, volatile: VolatileColumns): string[] {
  const place = volatilePlace(settings, volatile);
  if (place !== undefined) throw new Refusal('volatile', place);
  return settings ? [NAME] : [];
}

/** The first column in the range of Energy settings that changes by itself, also one of the owner's between ours. */
export function volatilePlace(
  settings: SettingsSheet | undefined,
  volatile: VolatileColumns,
): string | undefined {
  if (!settings) return undefined;
  const places = [...settings.columns.values()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const changing = [...(volatile.get(settings.sheet) ?? [])].find((one) => one >= first && one <= last);
  return changing === undefined ? undefined : `${quotedSheet(settings.sheet)}!${columnLetters(changing)}`;
}

/** A formula in which each call of ours that reads tables is given Energy settings; one that has them stays as it is. */
export function withSettings(formula: string): string {
  let text = formula;
  // From the right, so that what is inserted moves no call that is still to come.
  for (const { index, 0: opening } of [
    ...bare(formula).matchAll(/\bCLIENT_(?!NOTICE_DATE)[A-Z_]+\(/gi),
  ].reverse()) {
    const { end, own } = argumentsAt(bare(text), index + opening.length);
    if (end === undefined || own.includes(NAME)) continue;
    text = `${text.slice(0, end)}${own.trim() === '' ? '' : '; '}${NAME}${text.slice(end)}`;
  }
  return text;
}

/** A formula with nothing but underscores in its quotes, as long as before. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => '_'.repeat(quoted.length));
}

/** The arguments of the call that opens before a place, without those of calls inside; `end` is undefined where it never closes. */
function argumentsAt(text: string, start: number): { end: number | undefined; own: string } {
  let depth = 0;
  let own = '';
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === ')' && depth === 0) return { end: at, own };
    if (sign === ')') depth -= 1;
    if (depth === 0) own += sign;
    if (sign === '(') depth += 1;
  }
  return { end: undefined, own };
}
