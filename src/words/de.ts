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
  roles: {
    client: 'Kunde',
    client_id: 'Kundennummer',
    number: 'Rechnungsnummer',
    issued: 'Rechnungsdatum',
    due: 'Fällig am',
    paid_on: 'Bezahlt am',
    amount: 'Betrag',
    net: 'Netto',
    paid_amount: 'Bezahlt',
    open: 'Offen',
    currency: 'Währung',
    status: 'Status',
    terms: 'Zahlungsziel',
    reminders: 'Mahnungen',
    disputed: 'Reklamiert',
    discount: 'Rabatt',
    hours: 'Stunden',
    email: 'E-Mail',
    days_late: 'Tage zu spät',
    joy: 'Freude',
    supplier: 'Lieferant',
  },
  problems: {
    'no-table': () =>
      'Auf diesem Blatt habe ich keine Tabelle mit Überschriften gefunden. Schreiben Sie in eine Zeile über die Daten, was in jeder Spalte steht.',
    'no-client-column': () =>
      'Ich finde keine Spalte mit den Kunden. Wählen Sie sie aus oder geben Sie ihr die Überschrift „Kunde“.',
    'no-amount-column': () =>
      'Ich finde keine Spalte mit Beträgen. Ohne sie zeige ich nur, wer spät zahlt. Wählen Sie die Spalte aus, falls es sie gibt.',
    'client-in-notes': (detail) =>
      `Der Kunde steht hier nur im Text („${detail}“). Legen Sie eine eigene Spalte „Kunde“ an, dann kann ich zuordnen.`,
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
    'paid-before-issued': (detail, place) =>
      `${place}: Bezahlt am ${detail}, also vor der Rechnung. Bitte prüfen Sie das Datum.`,
    'due-before-issued': (detail, place) =>
      `${place}: Fällig am ${detail}, also vor der Rechnung. Bitte prüfen Sie das Datum.`,
    'duplicate-number': (detail, place) =>
      `${place}: Die Rechnungsnummer ${detail} gibt es bei verschiedenen Kunden. Ich zähle sie getrennt; bitte prüfen Sie sie.`,
    'unsure-column': (detail) => `Bei der Spalte „${detail}“ bin ich nicht sicher. Stimmt sie so?`,
    'unknown-event': (detail, place) =>
      `${place}: „${detail}“ kenne ich nicht. Wählen Sie einen Eintrag aus der Liste dieser Spalte.`,
    'hourly-value-missing': (detail) =>
      `Was eine Stunde in ${detail} wert ist, weiß ich nicht. Tragen Sie es ein, dann rechne ich die Zeit in Geld um.`,
  },
  cells: {
    energy: 'Energie',
    why: 'Warum',
    notInTables: 'Kommt in diesen Tabellen nicht vor.',
    twice: 'Diesen Namen tragen mehrere Kunden; nehmen Sie die Kundennummer.',
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
    price: (money) => `der Preisdruck kostet ${money}`,
    effort: (hours) => `unbezahlte Arbeit kostet ${hours}`,
    dread: 'Sie freuen sich nicht, wenn dieser Kunde anruft',
    delight: 'Sie freuen sich, wenn dieser Kunde anruft',
    credited: 'es wurde mehr gutgeschrieben als berechnet',
    join: (pieces) => sentenceCase(pieces.join(', ')),
    nothing: 'Nichts, was Kraft kostet',
    balance: (costs, margin) => `${costs} von ${margin} Deckungsbeitrag gehen dafür weg.`,
    loss: (costs, margin) => `zusammen ${costs}, mehr als die ${margin}, die der Kunde einbringt.`,
    noAmounts: 'Ohne Beträge lässt sich nur sagen, wie pünktlich gezahlt wird.',
    nothingLately: 'In den letzten zwölf Monaten gab es keine Rechnung.',
  },
};
