import type { ProblemCode, TableProblemCode } from '../../model/problem';
import type { ProblemSentences } from '../words';

/** Problems of a table before its rows are read, in German. Formulas need only these. */
export const tableProblemsDe: ProblemSentences<TableProblemCode> = {
  'no-client-column': () =>
    'Ich finde keine Spalte mit den Kunden. Wählen Sie sie aus oder geben Sie ihr die Überschrift „Kunde“.',
  'client-in-notes': (detail) =>
    `Der Kunde scheint nur in der Spalte „${detail}“ zwischen anderen Wörtern zu stehen. Legen Sie eine Spalte „Kunde“ an, in der nur der Name steht.`,
  'no-amount-column': () =>
    'Ich finde keine Spalte mit Beträgen. Ohne sie zeige ich nur, wer spät zahlt. Wählen Sie sie aus, falls es sie gibt.',
  'not-client-invoices': (why) => why,
  'ageing-summary': () =>
    'Dieses Blatt fasst je Kunde zusammen, wie alt die Forderungen sind. Ich brauche die Liste mit einer Zeile je Rechnung.',
  'unknown-table': () =>
    'Auf diesem Blatt stehen Daten und Beträge, aber ich erkenne nicht, was es auflistet. Sagen Sie es in der Seitenleiste, oder geben Sie den Spalten Überschriften wie Kunde, Rechnungsdatum und Betrag.',
  'unsure-column': (detail) => `Bei der Spalte „${detail}“ bin ich nicht sicher. Stimmt sie so?`,
};

/** All other problems with a user's data, in German. */
export const otherProblemsDe: ProblemSentences<Exclude<ProblemCode, TableProblemCode>> = {
  'no-table': () =>
    'Auf diesem Blatt habe ich keine Tabelle mit Überschriften gefunden. Schreiben Sie in eine Zeile über die Daten, was in jeder Spalte steht.',
  'no-headings': () =>
    'Auf diesem Blatt stehen Daten und Beträge, aber keine Überschriften, die ich kenne. Setzen Sie über die Daten eine Zeile, die sagt, was in den Spalten steht.',
  'unreadable-date': (detail, place) =>
    `${place}: „${detail}“ kann ich nicht als Datum lesen. Schreiben Sie es wie 31.12.2025.`,
  'ambiguous-date': (detail, place) =>
    `${place}: „${detail}“ kann zwei Tage bedeuten. Schreiben Sie es wie 31.12.2025 oder 2025-12-31.`,
  'half-converted-dates': (detail, place) =>
    `${place}: In „${detail}“ sind einige Daten wohl zu anderen Tagen geworden, weil das Land der Datei Monat und Tag andersherum schreibt. Stellen Sie das Land unter Datei ▸ Einstellungen ein und fügen Sie die Liste noch einmal ein.`,
  'unreadable-amount': (detail, place) =>
    `${place}: „${detail}“ kann ich nicht als Betrag lesen. Schreiben Sie ihn wie 1.234,56.`,
  'ambiguous-amount': (detail, place) =>
    `${place}: „${detail}“ kann Tausend oder eine Kommazahl sein. Schreiben Sie den Betrag mit Cent, etwa 1.234,00.`,
  'unknown-status': (detail, place) =>
    `${place}: Den Status „${detail}“ kenne ich nicht. „bezahlt“, „offen“, „storniert“ und „Entwurf“ verstehe ich.`,
  'unknown-currency': (detail, place) =>
    `${place}: Die Währung „${detail}“ kenne ich nicht. Schreiben Sie das Kürzel, etwa EUR oder CHF.`,
  'missing-client': (_detail, place) =>
    `${place}: Hier fehlt der Kunde. Die Zeile zähle ich nicht mit, bis er eingetragen ist.`,
  'long-name': (detail, place) =>
    `${place}: Der Name „${detail}“ ist zu lang, um ähnliche zu suchen. Wenn er doppelt vorkommt, kürzen Sie ihn.`,
  'other-documents': (detail) =>
    `${detail} Zeilen sind laut Belegart Einkäufe oder Zahlungen. Ich zähle sie nicht als Rechnungen.`,
  'unknown-event': (detail, place) =>
    `${place}: „${detail}“ verstehe ich nicht. Schreiben Sie etwa „Beschwerde“, „Mahnung“, „Preis gedrückt“, „Angebot nicht angenommen“, „nicht im Angebot“ oder „Gelbe Karte: Mahnen“.`,
  'undecided-complaint': (_detail, place) =>
    `${place}: War die Beschwerde berechtigt? Schreiben Sie „ja“ oder „nein“; bis dahin zähle ich sie nicht.`,
  'unknown-log-client': (detail, place) =>
    `${place}: „${detail}“ kommt in keiner Rechnung vor. Prüfen Sie, ob der Name genauso geschrieben ist.`,
  'paid-before-issued': (detail, place) =>
    `${place}: Bezahlt am ${detail}, also vor der Rechnung. Bitte prüfen Sie das Datum.`,
  'due-before-issued': (detail, place) =>
    `${place}: Fällig am ${detail}, also vor der Rechnung. Bitte prüfen Sie das Datum.`,
  'duplicate-number': (detail, place) =>
    `${place}: Die Rechnungsnummer ${detail} gibt es schon für einen anderen Kunden oder an einem anderen Tag. Ich zähle sie getrennt; bitte prüfen.`,
  'unreadable-setting': (detail, place) =>
    `${place}: „${detail}“ passt hier nicht. Bis Sie es ändern, gilt, was unter „Sonst“ steht.`,
  'unreadable-entry': (detail, place) =>
    `${place}: „${detail}“ passt hier nicht und zählt wie leer. Wählen Sie es in der Seitenleiste, oder leeren Sie die Zelle.`,
};
