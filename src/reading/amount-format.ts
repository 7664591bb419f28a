import { isNothing } from '../model/plain-text';
import type { Cell } from '../model/table';
import { LONGEST } from '../model/text-limits';
import { isBlank } from './row-shape';

/** A cell read as an amount in whole units (12.5 = twelve and a half), or why it cannot be. */
export type AmountReading = number | 'ambiguous' | 'unreadable' | undefined;

/** The decimal sign of a column; undefined where nothing settles it. */
export type DecimalSign = ',' | '.' | undefined;

/** A text without currency signs, letters, spaces and quotes. */
function figures(text: string): string {
  return text.replace(/[\p{L}\p{Sc}\s'’%]/gu, '').replace(/^\.|\.$/g, '');
}

/** Whether a cell is a text that is short enough for an amount. */
function isFigure(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.length <= LONGEST.figure;
}

/** A number as programs write it. Its separator is a decimal sign, since three digits follow a sign of thousands. */
const PLAIN_FIGURE = /^-?\d{1,15}(?:([.,])\d\d?)?$/;

/**
 * The decimal sign that a text proves: the last of two different signs, or a single one that is not followed by three
 * digits.
 */
function signOfText(text: string): DecimalSign {
  const figure = PLAIN_FIGURE.exec(text);
  if (figure) return figure[1] as DecimalSign;
  const plain = figures(text);
  const signs = plain.replace(/[^.,]/g, '');
  if (signs === '') return undefined;
  const last = signs[signs.length - 1] as ',' | '.';
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return last === ',' ? '.' : ',';
  return /[.,]\d{3}\D*$/.test(plain) ? undefined : last;
}

/** The decimal sign that a column's texts prove; undefined where they prove none, or both. */
export function signOfColumn(cells: Cell[]): DecimalSign {
  let proven: DecimalSign;
  for (const cell of cells) {
    const sign = isFigure(cell) ? signOfText(cell) : undefined;
    if (sign && proven && sign !== proven) return undefined;
    proven ??= sign;
  }
  return proven;
}

/** Whether each text with this sign has three digits after it, as thousands have: "1.500 €", "12,000". */
export function areThousands(cells: Cell[], sign: '.' | ','): boolean {
  let found = false;
  for (const cell of cells) {
    if (!isFigure(cell) || !cell.includes(sign)) continue;
    if (!/^-?\d{1,3}[.,]\d{3}-?$/.test(figures(cell))) return false;
    found = true;
  }
  return found;
}

/** The decimal sign usual in a locale. */
export function signOfLocale(locale: string | undefined): DecimalSign {
  if (!locale) return undefined;
  return /^(en|ja|zh|ko|th|he)\b|^(en|ja|zh|ko)_|_(CH|LI|MX|US|GB|IE)$/i.test(locale) ? '.' : ',';
}

/** Makes the reader of an amount column. It reads each text once and remembers the answer. */
export function amountReader(sign: DecimalSign): (cell: Cell) => AmountReading {
  const known = new Map<string, AmountReading>();
  return (cell) => {
    if (isBlank(cell)) return undefined;
    if (typeof cell === 'number') return withinReason(cell);
    if (typeof cell === 'boolean') return 'unreadable';
    if (!isFigure(cell)) return 'unreadable';
    if (PLAIN_FIGURE.test(cell)) return withinReason(Number(cell.replace(',', '.')));
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = readAmountText(cell.trim(), sign);
      known.set(cell, reading);
    }
    return reading;
  };
}

function readAmountText(text: string, columnSign: DecimalSign): AmountReading {
  if (isNothing(text)) return undefined;
  // Swiss round amounts end in a dash: "120.-" or "Fr. 120.–".
  const normal = text.replace(/[−–]/g, '-').replace(/[.,]\s?-+$/, '');
  const negative = /^\(.*\)$|^[^\d]*-|-\s*\p{Sc}?$/u.test(normal);
  const plain = figures(normal)
    .replace(/[-+()]/g, '')
    .replace(/^\.|\.$/g, '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(plain) || /^\P{L}*\p{L}\D*\d.*\p{L}|\d\s*\p{L}.*\d/u.test(text))
    return 'unreadable';
  const sign = signOfText(plain) ?? columnSign;
  if (sign === undefined && /[.,]/.test(plain)) return 'ambiguous';
  const thousands = sign === ',' ? /\./g : /,/g;
  const value = Number(plain.replace(thousands, '').replace(',', '.'));
  return withinReason(negative ? -value : value);
}

/** Nobody bills more than ten trillion; sums of much more would be no figures any longer. */
function withinReason(value: number): AmountReading {
  return Math.abs(value) <= 1e13 ? value : 'unreadable';
}
