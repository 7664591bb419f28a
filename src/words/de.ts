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
    number: 'Rechnungsnr.',
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
    price: (money) => `der Preisdruck kostet ${money}`,
    effort: (hours) => `unbezahlte Arbeit kostet ${hours}`,
    dread: 'Sie freuen sich nicht, wenn dieser Kunde anruft',
    delight: 'Sie freuen sich, wenn dieser Kunde anruft',
    credited: 'es wurde mehr gutgeschrieben als berechnet',
    join: (pieces) => sentenceCase(pieces.join(', ')),
    nothing: 'Nichts, was Kraft kostet',
    balance: (costs, margin) => `${costs} von ${margin} Deckungsbeitrag gehen dafür weg.`,
    loss: (costs, margin) => `zusammen ${costs}, mehr als die ${margin}, die der Kunde einbringt.`,
    pureLoss: (costs) => `zusammen ${costs}, und verdient haben Sie in den zwölf Monaten nichts.`,
    noAmounts: 'Ohne Beträge lässt sich nur sagen, wie pünktlich gezahlt wird.',
    nothingLately: 'In den letzten zwölf Monaten gab es keine Rechnung.',
  },
  sidebar: {
    reading: 'Ich lese Ihr Dokument …',
    retry: 'Noch einmal versuchen',
    back: 'Zurück',
    failures: {
      'denied-drive':
        'Google lässt mich keine Dokumente anlegen. Öffnen Sie „Erweiterungen ▸ Client Energy“ noch einmal und erlauben Sie den Zugriff auf Dateien, die dieses Add-on selbst anlegt. Alles andere geht auch ohne.',
      denied:
        'Google verweigert mir den Zugriff. Sind Sie mit zwei Google-Konten angemeldet? Dann melden Sie eines ab und öffnen Sie die Seitenleiste neu.',
      busy: 'Gerade arbeitet noch jemand damit. Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
      quota:
        'Für heute lässt Google keine weiteren Aufrufe zu. Morgen geht es weiter; bis hierher ist alles gesichert.',
      'too-long': 'Das hat Google zu lange gedauert. Versuchen Sie es noch einmal; verloren ist nichts.',
      'client-gone': 'Diesen Kunden gibt es im Dokument nicht mehr. Lesen Sie es noch einmal ein.',
      'letter-incomplete': 'Für den Brief fehlen noch der letzte Tag und Ihr Name.',
      unexpected: 'Das hat nicht geklappt, und der Fehler liegt bei uns. Ihr Dokument ist unverändert.',
      offline: 'Google antwortet nicht. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    },
    connect: {
      title: 'Das habe ich gefunden',
      nothing: 'In diesem Dokument finde ich keine Rechnungen an Kunden.',
      nothingHelp:
        'Ich brauche ein Blatt mit einer Zeile je Rechnung und Überschriften wie Kunde, Rechnungsdatum, Fällig am, Bezahlt am und Betrag.',
      seen: (sheet, kind) => `„${sheet}“ sieht aus wie: ${kind}.`,
      table: (sheet, kind) => `${sheet}: ${kind}`,
      column: 'Spalte',
      none: 'keine',
      sample: (text) => `etwa „${text}“`,
      check: 'Bitte prüfen',
      problems: (count) => (count === 1 ? 'Eine Stelle zum Nachsehen' : `${count} Stellen zum Nachsehen`),
      more: (count) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
      show: 'Im Blatt zeigen',
      otherColumns: (count) => (count === 1 ? 'eine weitere Spalte' : `${count} weitere Spalten`),
      questions: 'Zwei Fragen',
      margin: 'Was bleibt Ihnen vom Umsatz, in Prozent?',
      marginHelp: 'Vor Ihrem eigenen Lohn, nach Material und Fremdleistungen. Im Zweifel 30.',
      hour: (currency) => `Was ist Ihnen eine Stunde wert, in ${currency}?`,
      hourHelp: 'Damit rechne ich Mahnen und Ärger in Geld um. Im Zweifel 60.',
      confirm: 'Passt so',
      confirming: 'Ich rechne …',
      again: 'Noch einmal lesen',
    },
    overview: {
      title: (count) => (count === 1 ? 'Ihr Kunde' : `Ihre ${count} Kunden`),
      asOf: (day) => `Die letzten zwölf Monate bis ${day}`,
      dormant: (day) => `Der jüngste Eintrag ist vom ${day}; ich rechne bis zu diesem Tag.`,
      search: 'Kunden suchen',
      noneFound: 'Kein Kunde heißt so.',
      energy: (value) => `Energie ${value}`,
      noEnergy: 'noch keine Energie',
      highlight: 'Im Blatt hervorheben',
      highlighting: 'Ich hebe hervor …',
      clearing: 'Ich nehme die Farben weg …',
      legend: 'Legende',
      legendPart: 'fett: trennen',
      legendTalk: 'kursiv: ansprechen',
      columns: 'Spalten und Annahmen',
      again: 'Neu lesen',
      problems: (count) =>
        count === 1 ? 'Eine Stelle konnte ich nicht lesen' : `${count} Stellen zum Nachsehen`,
    },
    client: {
      energyHelp: '+100 gibt nur, −100 nimmt nur, 0: Sie hätten den Kunden auch nicht haben können.',
      why: 'Warum',
      lines: 'Was der Kunde gibt und nimmt',
      line: 'Zeile',
      money: 'Geld',
      points: 'Punkte',
      value: (money) => `Nach den versteckten Kosten bleiben ${money} im Jahr.`,
      behind: (count) => (count === 1 ? 'eine Zeile dahinter' : `${count} Zeilen dahinter`),
      confidence: (percent) => `Wie sicher das ist: ${percent} %`,
      missing: {
        amounts: 'Beträge fehlen, darum gibt es keine Energie.',
        timing: 'Wann bezahlt wurde, steht nirgends.',
        'paid-dates': 'Zahlungstage fehlen; ich sehe nur, was überfällig ist.',
        'due-dates': 'Fälligkeiten fehlen; ich nehme 30 Tage an.',
        complaints: 'Über Reklamationen weiß ich nichts.',
        prices: 'Über Rabatte weiß ich nichts.',
        'hourly-value': 'Was eine Stunde in dieser Währung wert ist, weiß ich nicht.',
      },
      otherCurrencies: (list) => `Auch in ${list} abgerechnet; das zählt hier nur für die Pünktlichkeit.`,
      farewell: 'Abschied entwerfen',
    },
    letter: {
      title: (client) => `Abschied von ${client}`,
      note: 'Es entsteht nur ein Entwurf in Ihren Google Docs. Verschickt wird nichts.',
      voice: 'Anrede',
      voices: { 'de-sie': 'Deutsch, Sie', 'de-du': 'Deutsch, du', en: 'Englisch' },
      reason: 'Grund',
      reasons: { none: 'kein Grund genannt', 'late-payer': 'zahlt spät' },
      reasonHelp: 'Steht nie im Brief; er bestimmt nur den Ton.',
      lastDay: 'Letzter Tag',
      lastDayHelp: 'Sehen Sie zuerst in Ihren Vertrag. Das ist keine Rechtsberatung.',
      lastDayMissing: 'Bitte wählen Sie den letzten Tag.',
      lastDayPast: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen, der noch kommt.',
      sender: 'Ihr Name unter dem Brief',
      senderMissing: 'Bitte tragen Sie Ihren Namen ein.',
      draft: 'Entwurf anlegen',
      drafting: 'Ich schreibe …',
      created: 'Der Entwurf liegt in Ihren Google Docs.',
      existed: 'Diesen Entwurf gibt es schon; ich habe ihn nicht angerührt.',
      open: 'Entwurf öffnen',
    },
  },
};
