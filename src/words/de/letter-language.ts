import type { LetterLanguageWords } from '../letter-language-words';

/** What letters in German say with Sie and with du alike. */
export const letterLanguageDe: LetterLanguageWords = {
  columns: { number: 'Rechnung', issued: 'Datum', due: 'Fällig am', open: 'Offen' },
  dueOn: (day) => `fällig am ${day}`,
  quoted: (sentence) => `„${sentence}“`,
  inRow: (row, sentence) => `Zeile ${row}: ${sentence}`,
  wordingProblems: {
    'unknown-tag': (tag, known) => `Den Platzhalter ${tag} kenne ich nicht. Es gibt: ${known}.`,
    'empty-tag': (tag, known) =>
      `Für ${tag} fehlt die Angabe. Bitte tragen Sie sie ein oder nehmen Sie den Platzhalter heraus. Es gibt: ${known}.`,
    'broken-tag': (text, known) =>
      `In „${text}“ sind die doppelten Klammern nicht vollständig. Ein Platzhalter sieht so aus: {{Kunde}}. Es gibt: ${known}.`,
    'empty-part': (part) =>
      `Ohne „${part}“ wäre es kein Abschiedsbrief. Bitte schreiben Sie dort etwas hinein.`,
    'no-heading': (heading) => `Die Spalte „${heading}“ fehlt. Bitte ergänzen Sie ihre Überschrift.`,
    'unknown-language': (text) => `„${text}“ kenne ich nicht als Sprache. Es gibt: Deutsch, Englisch.`,
    'unknown-address': (text) => `„${text}“ kenne ich nicht als Anrede. Es gibt: Sie, du.`,
    'unknown-reason': (text, known) => `„${text}“ kenne ich nicht als Grund. Es gibt: ${known}.`,
    'unknown-part': (text, known) => `„${text}“ kenne ich nicht als Teil eines Briefs. Es gibt: ${known}.`,
    twice: (row) =>
      `Dieser Text steht schon in Zeile ${row}. Es gilt jene Zeile; bitte löschen Sie eine von beiden.`,
  },
};
