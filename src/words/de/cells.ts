import type { Words } from '../words';
import { tableProblemsDe } from './problems';
import { whyDe } from './why';

/** German. */
export const de: Words = {
  language: 'de',
  lines: {
    margin: 'Deckungsbeitrag',
    referrals: 'Empfehlungen',
    joy: 'Freude',
    loss: 'Verlust',
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
  leftOut: {
    payables: 'Das sind Rechnungen von Lieferanten. Ich zähle nur, was Kunden Ihnen zahlen.',
    orders: 'Das sind Bestellungen. Wer wann zahlt, steht in Ihren Rechnungen; die zähle ich.',
    payments:
      'Das sind Zahlungen. Sie sagen nicht, wann etwas fällig war. Ich brauche die Liste der Rechnungen, am besten mit einer Spalte „Bezahlt am“.',
    time: 'Das sind Arbeitszeiten. Ich brauche die Liste der Rechnungen; eine Spalte mit Stunden darf sie haben.',
    ledger:
      'Das sind Buchungen auf Konten. Ich brauche die Liste der Rechnungen, mit einer Zeile je Rechnung.',
  },
  problems: tableProblemsDe,
  cells: {
    client: 'Kunde',
    energy: 'Energie',
    verdict: 'Rat',
    kind: 'Art',
    value: 'Bleibt im Jahr',
    currency: 'Währung',
    hours: 'Stunden',
    daysLate: 'Tage zu spät',
    daysToPay: 'Tage bis zur Zahlung',
    lateness: 'Verspätung',
    confidence: 'Sicherheit',
    joyPoints: 'Freude, in Punkten',
    terms: {
      price: 'Preis, in % mehr',
      prepayment: 'Energie bei Vorkasse',
      withoutExtraHours: 'Energie ohne Mehrarbeit',
      withoutDiscount: 'Energie ohne Rabatt',
    },
    whatIf: {
      revenueLost: 'Umsatz, der wegfällt',
      marginLost: 'Deckungsbeitrag, der wegfällt',
      costsSaved: 'Versteckte Kosten, die enden',
      moneySaved: 'davon in Geld',
      moneyAYear: 'Geld im Jahr',
      hoursFreed: 'Stunden, die frei werden',
      costOfAnHour: 'Preis einer freien Stunde',
      withFollowers: 'Geld im Jahr, wenn auch die Empfohlenen gehen',
      monthsToBreakEven: 'Monate bis zum Ausgleich',
      never: 'nie',
      onlyMood: 'Nur Ihre Stimmung spricht für den Abschied, das Geld nicht.',
    },
    why: 'Warum',
    notInTables: 'Kommt in diesen Tabellen nicht vor.',
    ambiguous: 'Mehrere Kunden heißen so; nehmen Sie die Kundennummer.',
    neitherTableNorDate: (position, text) =>
      `Argument ${position} („${text}“) ist weder eine Tabelle noch ein Datum. Gemeint ist ein Bereich mit Überschriften wie Rechnungen!A1:H oder ein Datum wie DATUM(2025;12;31).`,
    secondDate: (position) => `Argument ${position} ist ein zweites Datum. Es kann nur einen Stichtag geben.`,
    noInvoices: (position) =>
      `Argument ${position} enthält keine Rechnungen. Beginnen Sie den Bereich in der Zeile mit den Überschriften; CLIENT_COLUMNS(Bereich) zeigt, wie er gelesen wird.`,
    severalColumns:
      'Das erste Argument ist nur die Spalte mit den Kunden; dann folgen die Tabellen, etwa CLIENT_ENERGY(A2:A; Rechnungen!A1:H).',
    needsLine: (names) => `Das erste Argument nennt den Posten, einen von diesen: ${names}.`,
    needsClients:
      'Das erste Argument sind die Kunden, von denen Sie sich trennen würden, etwa CLIENT_WHAT_IF(A2:A3; Rechnungen!A1:H).',
    needsRule:
      'Das erste Argument ist die Frist: "Tag", "Woche", "Monat", "Quartal", "Haupttätigkeit" oder etwa "3 Monate zum Quartalsende".',
    needsDate: (position, text) =>
      `Argument ${position}${text ? ` („${text}“)` : ''} ist kein Datum. Gemeint ist der Tag, an dem die Kündigung ankommt, etwa DATUM(2025;6;15).`,
    needsRange: 'Gemeint ist ein Bereich mit Überschriften, etwa CLIENT_COLUMNS(Rechnungen!A1:H).',
  },
  keptFormulas: (count) => `. Geschützt und darum unverändert: ${count}.`,
  hours: (count) => `${count} ${count === '1' ? 'Stunde' : 'Stunden'}`,
  why: whyDe,
};
