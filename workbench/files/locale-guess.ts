/** A book's locale and time zone, as Sheets would know them. */
export interface Place {
  locale: string;
  timeZone: string;
}

const GERMANY: Place = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
const UNITED_STATES: Place = { locale: 'en_US', timeZone: 'America/New_York' };

/**
 * A guess for files that do not say where they come from: German words, or decimal commas between semicolons, mean
 * Germany; anything else the United States, which is what Sheets takes for a new user.
 */
export function localeOf(text: string): Place {
  const german =
    /\b(kunde|kunden\w*|rechnung\w*|betrag|bezahlt|fällig\w*|datum|netto|brutto|umsatz|währung)\b/i.test(
      text,
    );
  return german || /;-?\d+,\d{2}(;|\r?\n)/.test(text) ? GERMANY : UNITED_STATES;
}
