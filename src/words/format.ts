import type { Day } from '../model/day';
import { decimalsOf, type Minor, minorPerUnit } from '../model/money';
import type { Language } from './words';

/** BCP 47 tags for figures and days: "$5" as Americans write it, "31 Dec 2025" so that nobody misreads it. */
const FIGURES: Record<Language, string> = { de: 'de-DE', en: 'en-US' };
const DAYS: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

// Making a format takes a hundred times as long as using it.
const formatters = new Map<string, Intl.NumberFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(FIGURES[language], options);
    formatters.set(key, format);
  }
  return format;
}

/** Money in whole units with its sign: "1.240 €", "€1,240". With `cents`, as an invoice shows it. */
export function formatMoney(minor: Minor, currency: string, language: Language, cents = false): string {
  // We set the decimals ourselves: runtimes differ for a few currencies.
  const digits = cents ? decimalsOf(currency) : 0;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const amount = minor / minorPerUnit(currency);
  if (/^[A-Z]{3}$/.test(currency))
    return trueMinus(numberFormat(language, { ...fraction, style: 'currency', currency }).format(amount));
  // Without a code the figure is alone, or followed by the sign from the sheet.
  return `${trueMinus(numberFormat(language, fraction).format(amount))} ${currency}`.trimEnd();
}

/** With the proper minus sign: a hyphen is too short beside figures. */
function trueMinus(text: string): string {
  return text.replace('-', '−');
}

/** A plain number with at most `digits` decimals, in the language's customs. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return trueMinus(numberFormat(language, { maximumFractionDigits: digits }).format(value));
}

/** A day as people write it in a letter or a list: "31.12.2025", "31 Dec 2025"; `long` names the month in full. */
export function formatDay(day: Day, language: Language, long = false): string {
  const key = language + long;
  let format = dayFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(DAYS[language], {
      day: language === 'de' && !long ? '2-digit' : 'numeric',
      month: long ? 'long' : language === 'de' ? '2-digit' : 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    dayFormats.set(key, format);
  }
  return format.format(day * 86_400_000);
}
