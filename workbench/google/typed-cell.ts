import type { ICellData } from '@univerjs/core';

const TRUTH: Record<string, 0 | 1> = { true: 1, false: 0, wahr: 1, falsch: 0 };

/**
 * The value of a text that is written into a cell. Google reads it as if somebody typed it: an apostrophe makes
 * text of anything, an equals sign a formula, and what looks like a number, a date or a truth value becomes one.
 * A cell with the format of plain text keeps the text.
 */
function text(typed: string, locale: string, pattern: string | undefined): ICellData {
  if (typed.startsWith("'")) return { v: typed.slice(1), t: 1 };
  if (pattern === '@') return { v: typed, t: 1 };
  if (/^[=+]./.test(typed)) return { f: `=${typed.slice(1)}`, v: undefined };
  const bare = typed.trim();
  const truth = TRUTH[bare.toLowerCase()];
  if (truth !== undefined) return { v: truth, t: 3 };
  const serial = dayOf(bare, locale);
  if (serial !== undefined) return date(serial, locale, pattern);
  const number = numberOf(bare, locale);
  return number === undefined ? { v: typed, t: 1 } : { v: number, t: 2 };
}

/** A serial day with a date format, for a cell without a format of its own. */
function date(serial: number, locale: string, pattern: string | undefined): ICellData {
  const day = locale.startsWith('de') ? 'dd.mm.yyyy' : locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy';
  const shown = Number.isInteger(serial) ? day : `${day} h:mm:ss`;
  return { v: serial, t: 2, ...(pattern ? {} : { s: { n: { pattern: shown } } }) };
}

/** Texts and dates as cells. */
export const typedCell = { text, date };

/** Reads 1,234.5 or 1.234,5, depending on the locale; undefined for anything else. */
function numberOf(typed: string, locale: string): number | undefined {
  const german = locale.startsWith('de');
  const shape = german ? /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ : /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
  if (!shape.test(typed)) return undefined;
  return Number(german ? typed.replace(/\./g, '').replace(',', '.') : typed.replace(/,/g, ''));
}

/** The serial day of 2025-01-31 everywhere, of 31.1.2025 in German books and of 1/31/2025 in American ones. */
function dayOf(typed: string, locale: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = (
    locale.startsWith('de') ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/ : /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
  ).exec(typed);
  if (!local) return undefined;
  const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  return locale === 'en_US' ? serialOfDay(year, first, second) : serialOfDay(year, second, first);
}

function serialOfDay(year: number, month: number, day: number): number | undefined {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.getTime() / 86_400_000 + 25_569 : undefined;
}
