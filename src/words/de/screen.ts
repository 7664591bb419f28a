import type { ScreenWords, SidebarWords } from '../screen-words';
import { de } from './cells';
import { lettersDe } from './letters-screen';
import { overviewDe } from './overview';
import { otherProblemsDe } from './problems';
import { reviewDe } from './review';
import { deSheets } from './sheets';
import { whatIfDe } from './what-if';

const roles: ScreenWords['roles'] = {
  ...deSheets.columns,
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
  supplier: 'Lieferant',
  type: 'Belegart',
  credit_of: 'Gutschrift zu',
  event: 'Was war',
  minutes: 'Minuten',
  founded: 'Berechtigt',
  contact: 'Ansprechpartner',
  address: 'Adresse',
  address_form: 'Anrede',
};

const sidebar: SidebarWords = {
  ...overviewDe,
  ...reviewDe,
  whatIf: whatIfDe,
  nav: {
    label: 'Bereiche',
    overview: 'Überblick',
    review: 'Durchsicht',
    whatIf: 'Was wäre, wenn?',
    letters: 'Briefe',
  },
  language: { label: 'Sprache', names: { de: 'Deutsch', en: 'English' } },
  stillWorking: 'Das dauert ein wenig. Sie müssen nicht darauf warten.',
  stopWaiting: 'Nicht mehr warten',
  decisions: deSheets.decisions,
  sheetHelp: {
    joy: 'Freuen Sie sich, wenn dieser Kunde anruft? 1 heißt gar nicht, 5 heißt sehr.',
    decision: 'Möglich ist:',
    guard: 'Diese Spalten rechnet Client Energy aus.',
  },
  reading: 'Ich lese Ihr Dokument …',
  retry: 'Noch einmal versuchen',
  back: 'Zurück',
  failures: {
    'denied-drive':
      'Google lässt mich keine Dokumente anlegen. Öffnen Sie „Erweiterungen ▸ Client Energy“ noch einmal und erlauben Sie den Zugriff auf Dateien, die dieses Add-on selbst anlegt. Alles andere geht auch ohne.',
    denied:
      'Google verweigert mir den Zugriff. Öffnen Sie „Erweiterungen ▸ Client Energy“ noch einmal und erlauben Sie, wonach Google fragt. Hilft das nicht, sind Sie vielleicht mit zwei Google-Konten angemeldet: Öffnen Sie das Dokument in einem privaten Fenster mit nur einem davon.',
    busy: 'Gerade arbeitet noch jemand damit. Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
    quota:
      'Für heute lässt Google keine weiteren Aufrufe zu. Morgen geht es weiter. Was hier noch nicht gespeichert ist, bleibt nur, solange diese Leiste offen ist.',
    'too-long':
      'Das hat Google zu lange gedauert. Versuchen Sie es noch einmal, bevor Sie diese Leiste schließen.',
    changed:
      'Das Blatt hat sich seither geändert. Lesen Sie neu und versuchen Sie es noch einmal; überschrieben wurde nichts.',
    protected:
      'Dieser Teil der Datei ist geschützt, und Sie dürfen ihn nicht ändern. Bitten Sie den Eigentümer der Datei darum.',
    'no-column':
      'Im Blatt „Client Energy“ fehlt eine Spalte, die ich brauche. Machen Sie das Löschen oder Umbenennen rückgängig und lesen Sie neu.',
    unexpected:
      'Das hat nicht geklappt, und der Fehler liegt bei uns. Was schon geschrieben war, steht im Blatt.',
    offline: 'Google antwortet nicht. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  },
  connect: {
    title: 'Das habe ich gefunden',
    nothing: 'In diesem Dokument finde ich keine Rechnungen an Kunden.',
    nothingHelp:
      'Ich brauche ein Blatt mit einer Zeile je Rechnung und Überschriften wie Kunde, Rechnungsdatum, Fällig am, Bezahlt am und Betrag.',
    seen: (sheet, kind) => `„${sheet}“ sieht aus wie: ${kind}.`,
    table: (sheet, kind) => `${sheet}: ${kind}`,
    day: 'Datum',
    none: 'keine',
    sample: (text) => `etwa „${text}“`,
    check: 'Bitte prüfen',
    problems: (count) => (count === 1 ? 'Eine Stelle zum Nachsehen' : `${count} Stellen zum Nachsehen`),
    more: (count) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
    show: 'Im Blatt zeigen',
    otherColumns: 'Weitere Spalten',
    questions: 'Zwei Fragen',
    margin: 'Was bleibt Ihnen vom Umsatz, in Prozent?',
    marginHelp: 'Vor Ihrem eigenen Lohn, nach Material und Fremdleistungen. Im Zweifel 30.',
    hour: (currency) => `Was ist Ihnen eine Stunde wert${currency && `, in ${currency}`}?`,
    hourHelp: 'Damit rechne ich Mahnen und Ärger in Geld um. Im Zweifel 60.',
    confirm: 'Passt so',
    confirming: 'Ich rechne …',
    again: 'Noch einmal lesen',
    excludedDocuments: (count) =>
      count === 1
        ? 'Ein Entwurf oder eine stornierte Rechnung zählt nicht mit.'
        : `${count} Entwürfe und stornierte Rechnungen zählen nicht mit.`,
  },
  twins: {
    title: (count) => (count === 0 ? 'Zusammengelegte Kunden' : 'Ist das derselbe Kunde?'),
    one: 'ein Kunde',
    two: 'zwei Kunden',
    merged: (count) => (count === 1 ? 'einmal zusammengelegt' : `${count}-mal zusammengelegt`),
    countsAs: (name, into) => `„${name}“ zählt zu „${into}“`,
  },
  settings: {
    title: 'Alle Annahmen',
    reset: 'Alle zurücksetzen',
    labels: {
      margin: 'Das bleibt vom Umsatz',
      hourlyValue: 'So viel ist eine Stunde wert',
      interest: 'So viel kostet das Warten aufs Geld',
      reminderMinutes: 'Eine Mahnung dauert, mit der Unterbrechung',
      complaintMinutes: 'Eine unbegründete Beschwerde dauert',
      quoteMinutes: 'Ein vergebliches Angebot oder Feilschen dauert',
      requestMinutes: 'Eine Anfrage nach etwas, das Sie nicht anbieten, dauert',
      termDays: 'Zahlungsziel, wo keines im Blatt steht',
      recencyHalfLife: 'Eine Rechnung zählt halb, wenn sie so alt ist',
      joyOf5: 'Freude 5 zählt so viel vom Deckungsbeitrag',
      joyOf4: 'Freude 4 zählt so viel vom Deckungsbeitrag',
      joyOf2: 'Freude 2 zählt so viel vom Deckungsbeitrag',
      joyOf1: 'Freude 1 zählt so viel vom Deckungsbeitrag',
      minDrainShare: 'Ab diesem Teil dessen, was er gibt, heißt ein Kunde etwa „zahlt spät“',
      talkBelow: 'Ansprechen unter dieser Energie',
      dreamFrom: 'Traumkunde ab dieser Energie',
      lateShareThreshold: '„Zahlt spät“ heißt: mehr als dieser Teil der Rechnungen',
      disputeShareThreshold: '„Beschwert sich“ heißt: mehr als dieser Teil der Rechnungen',
      certainty: 'So sicher muss „zahlt spät“ oder „beschwert sich“ sein',
      minInvoices: 'Für ein Urteil braucht es mindestens',
      improvementDays: 'So lange hat ein Kunde nach der Gelben Karte Zeit',
      refillShare: 'Dieser Teil der frei gewordenen Stunden wird wieder verkauft',
      refillMonths: 'So lange dauert es, bis sie verkauft sind',
    },
    units: {
      percent: '%',
      'percent a year': '% im Jahr',
      'per hour': 'je Stunde',
      minutes: 'Minuten',
      days: 'Tage',
      months: 'Monate',
      points: 'Punkte',
      invoices: 'Rechnungen',
    },
    interest: {
      title: 'Verzugszins nach Gesetz',
      country: 'Land',
      countries: {
        own: 'eigener Satz',
        de: 'Deutschland',
        at: 'Österreich',
        ch: 'Schweiz',
        eu: 'andere EU-Länder',
        rs: 'Serbien',
      },
      withReference: (points, source) =>
        `Basis- oder Leitzins plus ${points} Punkte zwischen Unternehmen (${source}). Er ändert sich, darum tragen Sie ihn ein.`,
      fixed: (points, source) => `Fest ${points}\u00a0% (${source}).`,
      reference: 'Basis- oder Leitzins heute, in %',
      lookUp: (authority) => `Er steht bei: ${authority}.`,
    },
  },
  overview: {
    title: (count) => (count === 1 ? 'Ihr Kunde' : `Ihre ${count} Kunden`),
    asOf: (day) => `Die letzten zwölf Monate bis ${day}`,
    dormant: (day) => `Der jüngste Eintrag ist vom ${day}; ich rechne bis zu diesem Tag.`,
    search: 'Kunden suchen',
    noneFound: 'Kein Kunde heißt so.',
    highlight: 'Im Blatt hervorheben',
    highlighting: 'Ich hebe hervor …',
    clearing: 'Ich nehme die Farben weg …',
    legendPart: 'fett: trennen',
    legendTalk: 'kursiv: ansprechen',
    columns: 'Spalten und Annahmen',
    again: 'Neu lesen',
    insert: 'Formeln einfügen',
    inserting: 'Ich schreibe die Formeln …',
    inserted: (place) => `Die Formeln stehen ab ${place} und folgen jeder Änderung.`,
    nowhere: 'Ich finde keine Tabelle mehr, neben die ich Formeln schreiben könnte. Lesen Sie bitte neu.',
  },
  client: {
    energyHelp:
      'Energie: +100 gibt nur, −100 nimmt nur. Bei 0 ginge es Ihnen ohne diesen Kunden genauso gut.',
    lines: 'Was der Kunde gibt und nimmt',
    value: (money, hasJoy) =>
      `Nach den versteckten Kosten bleiben ${money} im Jahr${hasJoy ? ', die Freude nicht gerechnet' : ''}.`,
    loss: (money, hasJoy) =>
      `Nach den versteckten Kosten legen Sie ${money} im Jahr drauf${hasJoy ? ', die Freude nicht gerechnet' : ''}.`,
    behind: (count, isCut) =>
      count === 1
        ? 'eine Zeile dahinter'
        : isCut
          ? `die neuesten ${count} Zeilen dahinter`
          : `${count} Zeilen dahinter`,
    confidence: (percent) => `Wie sicher das ist: ${percent}\u00a0%`,
    missing: {
      amounts: 'Beträge fehlen, darum gibt es keine Energie.',
      timing: 'Wann bezahlt wurde, steht nirgends.',
      'paid-dates': 'Zahlungstage fehlen; ich sehe nur, was überfällig ist.',
      'due-dates': 'Fälligkeiten fehlen; ich nehme Ihr übliches Zahlungsziel an.',
      complaints: 'Über Reklamationen weiß ich nichts.',
      prices: 'Über Rabatte weiß ich nichts.',
      'hourly-value': 'Was eine Stunde in dieser Währung wert ist, weiß ich nicht.',
    },
    otherCurrencies: (list) => `Auch in ${list} abgerechnet; das zählt hier nur für die Pünktlichkeit.`,
    farewell: 'Abschied entwerfen',
    card: (day, line, state, until) =>
      `Gelbe Karte vom ${day}, wegen: ${line}. ${
        {
          improved: 'Seither ist es besser.',
          unchanged: 'Seither ist es nicht besser.',
          waiting: `Zeit bis ${until}.`,
        }[state]
      }`,
  },
  letters: lettersDe,
};

/** German, with all that stands in the sidebar. */
export const deScreen: ScreenWords = {
  ...de,
  roles,
  problems: { ...de.problems, ...otherProblemsDe },
  sidebar,
};
