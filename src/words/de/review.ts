import type { ReviewWords } from '../review-words';
import { deSheets } from './sheets';

/** The review in German. */
export const reviewDe: ReviewWords = {
  saving: {
    saving: 'Wird gespeichert …',
    slow: 'Wird noch gespeichert. Sie können schon weitermachen, nur lassen Sie diese Leiste offen.',
    saved: (what, client) => `${client} – ${what}`,
    undo: 'Rückgängig',
    undone: (what, client) => `Zurückgenommen: ${client} – ${what}`,
    nothingToUndo: 'Es gibt nichts zurückzunehmen.',
    unsaved: (what, others) =>
      `Noch nicht gespeichert: ${what}${['', ', und eine weitere Eingabe'][others] ?? `, und ${others} weitere Eingaben`}.`,
    discard: 'Verwerfen',
    notYet: 'nicht gespeichert',
    conflict: (client, field, now, mine) =>
      `Jemand war schneller: Bei ${client} steht unter „${field}“ jetzt „${now}“. Ihr „${mine}“ ist noch nicht gespeichert.`,
    mine: 'Meine speichern',
    theirs: 'Die andere lassen',
    nothing: 'leer',
  },
  log: {
    ...deSheets.log,
    title: 'Vorfall notieren',
    day: 'Wann?',
    minutes: 'Minuten',
    minutesHelp:
      'Gilt für den Vorfall, den Sie danach anklicken. Ohne Minuten rechne ich so lange wie üblich.',
    other: 'Anderer Tag, andere Dauer',
    cardTitle: 'Gelbe Karte: das Gespräch',
    cardHelp:
      'Tragen Sie es hier ein, wenn Sie gesprochen haben. Beim nächsten Ansehen zeigt sich, ob es besser geworden ist.',
    cardLine: 'Worum ging es?',
    cardAdd: 'Gespräch eintragen',
    cardAdded: 'Eingetragen',
  },
  review: {
    position: (number, all) => `${number} von ${all}`,
    previous: 'Voriger Kunde',
    next: 'Nächster Kunde',
    gone: 'Diesen Kunden gibt es in Ihren Rechnungen nicht mehr.',
    joy: 'Freuen Sie sich, wenn dieser Kunde anruft?',
    joySteps: ['gar nicht', 'eher nicht', 'teils, teils', 'ja', 'sehr'],
    joyNone: 'noch nicht bewertet',
    decide: 'Ihre Entscheidung',
    decideHelp: {
      keep: 'Alles bleibt, wie es ist.',
      talk: 'Erst ein Gespräch, dann etwas Zeit.',
      part: 'Ein freundlicher Abschied.',
      later: 'In 30\u00a0Tagen noch einmal.',
    },
    advice: (verdict, isProvisional) => `Rat: ${verdict}${isProvisional ? ', unter Vorbehalt' : ''}`,
    note: 'Notiz',
    noteHelp: 'Bitte nur Tatsachen mit Datum: Der Kunde kann verlangen, die Notiz zu sehen.',
    lookAgain: 'Wieder ansehen am',
    changed: (before, now, day) => `Seit dem ${day}: Energie ${before} → ${now}`,
    unchanged: (day) => `Energie wie am ${day}`,
    billedSince: (day) => `neueste Rechnung: ${day}`,
    keys: 'Tasten',
    keysOn: 'Tasten benutzen',
    keyList: [
      ['1–5', 'Freude'],
      ['B A T S', 'behalten, ansprechen, trennen, später'],
      ['← →', 'voriger, nächster Kunde'],
      ['N', 'Notiz'],
      ['V', 'Vorfall notieren'],
      ['U', 'rückgängig'],
      ['Esc', 'zurück'],
    ],
    letters: { keep: 'b', talk: 'a', part: 't', later: 's' },
    incidentLetter: 'v',
  },
  client: {
    energyHelp:
      'Energie: +100 gibt nur, −100 nimmt nur. Bei 0 ginge es Ihnen ohne diesen Kunden genauso gut.',
    lines: 'Was der Kunde gibt und nimmt',
    value: (money, hasJoy) =>
      `Nach den versteckten Kosten bleiben ${money} im Jahr${hasJoy ? ', die Freude nicht gerechnet' : ''}.`,
    loss: (money, hasJoy) =>
      `Nach den versteckten Kosten legen Sie ${money} im Jahr drauf${hasJoy ? ', die Freude nicht gerechnet' : ''}.`,
    unpriced: {
      'hourly-value': (button) =>
        `Was bleibt, lässt sich noch nicht sagen: Es fehlt, was Ihnen eine Stunde wert ist. Tragen Sie es im Überblick unter „${button}“ ein.`,
      rate: (button) =>
        `Was bleibt, lässt sich noch nicht sagen: Ein Wechselkurs fehlt. Tragen Sie ihn im Überblick unter „${button}“ ein.`,
    },
    lossRegained: 'Ein früherer Verlust, der doch noch einging',
    behind: (count, isCut) =>
      count === 1
        ? 'eine Zeile dahinter'
        : isCut
          ? `die neuesten ${count} Zeilen dahinter`
          : `${count} Zeilen dahinter`,
    assumed: 'angenommen',
    partAssumed: (time) => `davon ${time} angenommen`,
    lateChance: (times, of) =>
      times === 1
        ? `Etwa eine von ${of} Rechnungen kommt über eine Woche zu spät.`
        : `Etwa ${times} von ${of} Rechnungen kommen über eine Woche zu spät.`,
    evidence: {
      little: 'Noch gibt es wenig Vorgeschichte.',
      enough: 'Die Vorgeschichte reicht für einen Rat.',
      much: 'Es gibt viel Vorgeschichte.',
    },
    terms: {
      title: 'Andere Bedingungen',
      price: (percent, isRealistic) =>
        `Preis + ${percent}\u00a0%${isRealistic ? '' : ', kein realistisches Angebot'}`,
      prepayment: 'Vorkasse',
      withoutExtraHours: 'ohne Mehrarbeit',
      withoutDiscount: 'ohne Rabatt',
      outcome: (energy, verdict) => `Energie ${energy}, ${verdict}`,
    },
    otherCurrencies: (list) =>
      `Auch in ${list} abgerechnet, umgerechnet mit dem Kurs, den Sie eingetragen haben.`,
    unconverted: (list) => `Nicht mitgezählt, weil der Wechselkurs fehlt: ${list} im Jahr.`,
    farewell: 'Abschied entwerfen',
    card: (day, line, state, until) =>
      `Gelbe Karte vom ${day}, wegen: ${line}. ${
        {
          improved: 'Seither ist es besser.',
          unchanged: 'Seither ist es nicht besser.',
          waiting: `Zeit bis ${until}.`,
          over: `Die Zeit war am ${until} um; zu vergleichen gibt es nichts.`,
        }[state]
      }`,
  },
};
