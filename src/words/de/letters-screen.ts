import type { LettersWords } from '../letters-screen-words';
import { deSheets } from './sheets';

/** Letters in German. */
export const lettersDe: LettersWords = {
  section: {
    title: 'Abschiede und Gespräche',
    none: 'Noch trennen Sie sich von niemandem, und niemand bekommt eine Gelbe Karte. Das entscheiden Sie beim Durchsehen.',
    open: 'Briefe ansehen und entwerfen',
    farewells: 'Abschiede',
    talks: 'Gespräche',
    next: {
      draft: 'Als Nächstes: den Brief entwerfen.',
      send: 'Als Nächstes: den Brief schicken und auf die Bestätigung warten.',
      deliver: 'Bis zum letzten Tag liefern Sie wie vereinbart.',
      'hand-over': 'Als Nächstes: übergeben, was dem Kunden gehört.',
      collect: 'Nun sind nur noch Rechnungen offen.',
      done: 'Alles erledigt.',
    },
    lastDay: (day) => `Letzter Tag: ${day}`,
    openBalance: (money) => `Noch offen: ${money}`,
    draft: 'Entwurf öffnen',
    handedOver: 'übergeben',
    confirmed: 'vom Kunden bestätigt',
    billedAfter: (day) =>
      `Achtung: Es gibt eine Rechnung vom ${day}, also nach dem letzten Tag. Bleiben Sie bei Ihrem Wort.`,
    guide: 'Leitfaden für das Gespräch',
    warned: 'Erst das Gespräch, dann der Brief: Bei diesem Kunden ist noch kein Gespräch vermerkt.',
  },
  dialog: {
    ...deSheets.letters,
    list: 'Kunden',
    note: 'Es entstehen nur Entwürfe in Ihren Google Docs. Verschickt wird nichts.',
    voice: 'Sprache und Anrede',
    voices: { 'de-sie': 'Deutsch, Sie', 'de-du': 'Deutsch, du', en: 'Englisch' },
    reason: 'Grund',
    reasons: {
      none: 'kein Grund genannt',
      'late-payer': 'zahlt spät',
      complainer: 'beschwert sich',
      locust: 'jagt Rabatte',
      misfit: 'passt nicht zum Angebot',
    },
    reasonHelp: (reason) =>
      reason === 'locust'
        ? 'Dieser Brief sagt, dass Sie nur noch in langfristigen Partnerschaften arbeiten. Nehmen Sie ihn nur, wenn das stimmt.'
        : 'Steht nie im Brief; er bestimmt nur den Ton.',
    about: 'Worum es geht',
    contract: 'Welcher Vertrag?',
    period: 'Frist',
    lastDay: 'Letzter Tag',
    lastDayPast: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen, der noch kommt.',
    contact: 'Ansprechpartner',
    contactHelp: 'etwa „Frau Dr. Berger“ oder nur „Anna“',
    address: 'Adresse',
    email: 'E-Mail',
    deliveries: 'Was Sie bis dahin noch liefern',
    handOver: 'Was Sie übergeben',
    linesHelp: 'Eine Zeile für jedes. Lassen Sie es leer, sagt der Brief es in einem allgemeinen Satz.',
    referral: 'Wer es übernehmen könnte',
    referralReach: 'Zu erreichen unter',
    sender: 'Absender',
    senderName: 'Ihr Name',
    senderCompany: 'Firma',
    senderAddress: 'Ihre Adresse',
    place: 'Ort',
    preview: 'Der Brief, zum Lesen und Ändern',
    edited: 'Sie haben diesen Brief geändert.',
    asBefore: 'Zurück zum ursprünglichen Text',
    missing: (names) => `Noch einzutragen: ${names}. Dann erscheint hier der Brief.`,
    useful: (names) => `Was noch hineinpasst: ${names}.`,
    facts: {
      client: 'der Kunde',
      sender: 'Ihr Name',
      'last-day': 'der letzte Tag',
      date: 'das Datum',
      contact: 'ein Ansprechpartner',
      'client-address': 'die Adresse des Kunden',
      'sender-address': 'Ihre Adresse',
      place: 'der Ort',
      deliveries: 'was Sie noch liefern',
      'hand-over': 'was Sie übergeben',
      referral: 'wer es übernehmen könnte',
    },
    findings: (count) =>
      count === 1
        ? 'Eine Stelle sollten Sie noch einmal lesen'
        : `${count} Stellen sollten Sie noch einmal lesen`,
    found: (words) => `„${words}“`,
    anyway: 'Ich habe es gelesen und lasse es so.',
    create: 'Entwurf anlegen',
    createAll: (count) => `Alle ${count} Entwürfe anlegen`,
    creating: (client) => `Ich schreibe an ${client} …`,
    progress: (done, all) => `${done} von ${all}`,
    cancel: 'Anhalten',
    cancelled: (done, all) =>
      `Angehalten: ${done} von ${all} sind angelegt. Wenn Sie wieder beginnen, geht es dort weiter.`,
    tomorrow: (done, all) =>
      `${done} von ${all} sind angelegt. Mehr erlaubt Google heute nicht; morgen geht es hier weiter, und keiner entsteht doppelt.`,
    created: 'Der Entwurf liegt in Ihren Google Docs.',
    existed:
      'Diesen Entwurf gibt es schon; ich habe ihn nicht angerührt. Möchten Sie einen neuen, legen Sie den alten erst in den Papierkorb.',
    openDraft: 'Entwurf öffnen',
    another: 'Soll ich einen weiteren anlegen?',
    makeAnother: 'Weiteren anlegen',
    keepThat: 'Nein, der vorhandene gilt',
    copy: 'Text kopieren',
    copied: 'Der Text ist in der Zwischenablage.',
    mail: 'Im Mailprogramm öffnen',
    wording: 'Eigene Worte',
    wordingHelp: 'Legt ein Blatt mit unseren Sätzen an. Was Sie dort ändern, steht ab dann in jedem Brief.',
    wordingMade: (sheet) =>
      `Die Sätze der Briefe stehen im Blatt „${sheet}“. Was Sie dort ändern, gilt, sobald Sie die Briefe neu öffnen.`,
    notKept:
      'Was Sie eingetragen haben, ließ sich nicht merken. Hier steht es noch; beim nächsten Feld versuche ich es wieder.',
    changedMeanwhile:
      'Jemand anderes hat das eben im Blatt Client Energy geändert. Was Sie eingetragen haben, ist noch da; es gilt, sobald Sie wieder ein Feld verlassen.',
    part: (text) => `Absatz: ${text}`,
    saved: 'Entwurf ✓',
    unready: 'noch nicht fertig',
  },
};
