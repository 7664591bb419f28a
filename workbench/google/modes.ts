/** How Google would treat a run: what it may use. */
export type Mode = 'none' | 'limited' | 'full' | 'customFunction';

/** What needs no consent at all: the language of the person, the menu, and what stays within the script. */
const FREE = /^(Session\.getActiveUserLocale|SpreadsheetApp\.getUi|Ui\.createAddonMenu|(Menu|Utilities)\.)/;

/** What tells of consent and asks for it: made for runs that have none. */
const CONSENT = /^(ScriptApp|AuthorizationInfo)\./;

/** What a run that nobody began by hand may not do: show something, and reach what is the person's own. */
const BY_HAND = /^(Ui\.|Drive\.|Session\.)/;

/** What a formula may do besides reading the book. */
const IN_FORMULAS = /^(PropertiesService|Properties|LockService|Lock|HtmlService|Utilities)\./;

/** The parts of a book, and the methods of theirs that change nothing. */
const BOOK =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|NamedRange|Protection|DataValidation|BooleanCondition|ConditionalFormatRule|EmbeddedChart)\.(get|is|can)/;

/**
 * Whether a run in a mode may make a call such as "Range.setValues". `none` is a file in which the add-on is not enabled,
 * `limited` a trigger, `customFunction` a formula. Source: the tables of "Editor add-on authorization" and "Custom functions in
 * Google Sheets" in Google's documentation.
 */
export function isAllowed(mode: Mode, call: string): boolean {
  switch (mode) {
    case 'full':
      return true;
    case 'none':
      return FREE.test(call) || CONSENT.test(call);
    case 'limited':
      return FREE.test(call) || !BY_HAND.test(call);
    case 'customFunction':
      return (
        call !== 'SpreadsheetApp.getUi' &&
        (IN_FORMULAS.test(call) || BOOK.test(call) || call === 'Session.getActiveUserLocale')
      );
  }
}
