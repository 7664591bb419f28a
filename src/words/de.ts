import { sentenceCase } from './sentence-case';
import type { Words } from './words';

/** German. */
export const de: Words = {
  language: 'de',
  lines: {
    margin: 'Deckungsbeitrag',
    joy: 'Freude',
    waiting: 'Warten aufs Geld',
    chasing: 'Mahnen',
    complaints: 'Reklamationen',
    price: 'Preisdruck',
    effort: 'Unbezahlte Mühe',
  },
  kinds: {
    'late-payer': 'zahlt spät',
    complainer: 'beschwert sich',
    locust: 'jagt Rabatte',
    misfit: 'passt nicht',
  },
  verdicts: {
    dream: 'Traumkunde',
    keep: 'behalten',
    talk: 'ansprechen',
    part: 'trennen',
    'too-early': 'zu früh',
  },
  tableKinds: {
    invoices: 'Rechnungen',
    clients: 'Kunden',
    payables: 'Rechnungen von Lieferanten',
    orders: 'Bestellungen',
    payments: 'Zahlungen',
    time: 'Arbeitszeiten',
    ledger: 'Buchungen',
    log: 'Energie-Notizen',
    other: 'etwas anderes',
  },
  problems: {
    'no-table': () =>
      'Auf diesem Blatt habe ich keine Tabelle mit Überschriften gefunden. Schreiben Sie in eine Zeile über die Daten, was in jeder Spalte steht.',
    'no-client-column': () =>
      'Ich finde keine Spalte mit den Kunden. Wählen Sie sie aus oder geben Sie ihr die Überschrift „Kunde“.',
    'client-in-notes': (detail) =>
      `Der Kunde scheint nur in der Spalte „${detail}“ zwischen anderen Wörtern zu stehen. Legen Sie eine Spalte „Kunde“ an, in der nur der Name steht.`,
    'no-amount-column': () =>
      'Ich finde keine Spalte mit Beträgen. Ohne sie zeige ich nur, wer spät zahlt. Wählen Sie die Spalte aus, falls es sie gibt.',
    'not-client-invoices': (detail) =>
      `Das sind keine Rechnungen an Kunden, sondern: ${detail}. Ich bewerte dieses Blatt nicht.`,
    'unreadable-date': (detail, place) =>
      `${place}: „${detail}“ kann ich nicht als Datum lesen. Schreiben Sie es wie 31.12.2025.`,
    'ambiguous-date': (detail, place) =>
      `${place}: „${detail}“ kann zwei Tage bedeuten. Schreiben Sie es wie 31.12.2025 oder 2025-12-31.`,
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
      `${place}: Die Rechnungsnummer ${detail} gibt es bei verschiedenen Kunden. Ich zähle sie getrennt; bitte prüfen Sie sie.`,
    'unsure-column': (detail) => `Bei der Spalte „${detail}“ bin ich nicht sicher. Stimmt sie so?`,
  },
  cells: {
    client: 'Kunde',
    energy: 'Energie',
    why: 'Warum',
    notInTables: 'Kommt in diesen Tabellen nicht vor.',
    twice: 'Diesen Namen tragen mehrere Kunden; nehmen Sie die Kundennummer.',
    neitherTableNorDate: (position, text) =>
      `Argument ${position} („${text}“) ist weder eine Tabelle noch ein Datum. Geben Sie einen Bereich mit Überschriften an, etwa Rechnungen!A1:H, oder ein Datum wie DATUM(2025;12;31).`,
    severalColumns:
      'Das erste Argument hat mehrere Spalten. Zuerst kommt die Spalte mit den Kunden, dann die Tabellen: CLIENT_ENERGY(A2:A; Rechnungen!A1:H).',
    needsRange: 'Geben Sie einen Bereich mit Überschriften an, etwa CLIENT_COLUMNS(Rechnungen!A1:H).',
  },
  menu: { open: 'Kunden ansehen', sidebar: 'Client Energy' },
  hours: (count) => `${count} ${count === '1' ? 'Stunde' : 'Stunden'}`,
  why: {
    late: (days, late, due) =>
      late === due
        ? `Zahlt ${due === 1 ? 'die einzige fällige Rechnung' : `alle ${due} Rechnungen`} zu spät, im Schnitt ${days} Tage`
        : `Zahlt ${late} von ${due} Rechnungen zu spät, im Schnitt ${days} Tage`,
    waiting: (money) => `das Warten kostet ${money}`,
    onTime: (due) =>
      due === 1 ? 'Hat die Rechnung pünktlich bezahlt' : `Zahlt alle ${due} Rechnungen pünktlich`,
    chasing: (hours) => `das Mahnen kostet ${hours}`,
    complaints: (money) => `Reklamationen kosten ${money}`,
    complaintHours: (hours) => `Reklamationen kosten ${hours}`,
    price: 'drückt den Preis',
    effort: (hours) => `unbezahlte Arbeit kostet ${hours}`,
    dread: 'Sie freuen sich nicht, wenn dieser Kunde anruft',
    delight: 'Sie freuen sich, wenn dieser Kunde anruft',
    credited: 'es wurde mehr gutgeschrieben als berechnet',
    join: (pieces) =>
      sentenceCase(
        pieces.length < 2
          ? pieces.join('')
          : `${pieces.slice(0, -1).join(', ')}, und ${pieces[pieces.length - 1]}`,
      ),
    nothing: 'Nichts, was Kraft kostet',
    balance: (costs, margin) => `${costs} von ${margin} Deckungsbeitrag gehen dafür weg.`,
    loss: (costs, margin) => `zusammen ${costs}, mehr als die ${margin}, die der Kunde einbringt.`,
    pureLoss: (costs) => `zusammen ${costs}, und verdient haben Sie in den zwölf Monaten nichts.`,
    noAmounts: 'Ohne Beträge lässt sich nur sagen, wie pünktlich gezahlt wird.',
    nothingLately: 'In den letzten zwölf Monaten gab es keine Rechnung.',
  },
};
