import type { GuideWords } from '../guide-words';

/** German, the client with Sie. */
export const guideDeSie: GuideWords = {
  title: (client) => `Gesprächsleitfaden: ${client}`,
  headings: {
    before: 'Vorher',
    open: 'So fangen Sie an',
    say: 'Das sagen Sie',
    ask: 'Darum bitten Sie',
    agree: 'Das machen Sie aus',
    end: 'So hören Sie auf',
    after: 'Danach',
  },
  before: [
    'Rufen Sie an oder treffen Sie sich, schreiben Sie nicht. Zwanzig Minuten genügen.',
    'Suchen Sie einen wahren Satz über das, was Sie an der Zusammenarbeit schätzen.',
    'Sprechen Sie von sich. Fragen Sie, hören Sie zu und lassen Sie Pausen.',
  ],
  open: (greeting) => [
    `${greeting}, haben Sie zwanzig Minuten für mich? Ich möchte mit Ihnen darüber sprechen, wie wir zusammenarbeiten.`,
    'Was ich an unserer Zusammenarbeit schätze, ist … Ich möchte, dass sie uns beiden guttut.',
  ],
  until: (day) =>
    day
      ? `Dass Sie beide es bis zum ${day} so versuchen und dann noch einmal darüber sprechen.`
      : 'Dass Sie beide es drei Monate lang so versuchen und dann noch einmal darüber sprechen.',
  end: (day) => [
    'Was wir ausgemacht haben, schicke ich Ihnen heute noch in zwei Sätzen.',
    day
      ? `Lassen Sie uns am ${day} kurz telefonieren und schauen, wie es läuft.`
      : 'Lassen Sie uns in drei Monaten kurz telefonieren und schauen, wie es läuft.',
    'Danke, dass Sie sich die Zeit genommen haben.',
  ],
  after: [
    'Schreiben Sie Tag und Vereinbarung auf, nur das, was gesagt wurde.',
    'Halten Sie sich selbst daran, auch wenn es im Alltag unbequem wird.',
  ],
  invoices: 'Zum Nachsehen, falls die Frage kommt:',
  kinds: {
    'late-payer': {
      aim: 'Es geht um verlässliche Zahlungstermine.',
      say: [
        'Ich rechne zum Fälligkeitstag fest mit dem Geld, denn davon bezahle ich meine eigenen Rechnungen.',
        'Ist es dann nicht da, muss ich nachfragen. Das mache ich ungern, und die Zeit fehlt mir für Ihre Aufträge.',
        'Welchen Weg nimmt eine Rechnung bei Ihnen? Was würde es Ihnen leichter machen?',
      ],
      ask: [
        'Ich bitte Sie, jede Rechnung bis zum Fälligkeitstag zu überweisen.',
        'Wenn es einmal nicht geht, rufen Sie mich bitte vorher an. Dann finden wir einen Termin.',
      ],
      agree: [
        'Wer bei Ihrem Kunden Rechnungen bekommt und wer sie freigibt.',
        'Ob eine Lastschrift, ein fester Zahltag im Monat oder eine Anzahlung beiden hilft.',
      ],
    },
    complainer: {
      aim: 'Es geht darum, was fertig heißt und auf welchem Weg Rückmeldungen kommen.',
      say: [
        'Mir ist wichtig, dass Sie mit dem Ergebnis zufrieden sind, und dafür brauche ich vorher ein klares Bild.',
        'Wenn ich erst am Ende höre, dass etwas nicht passt, fällt es mir schwer, noch etwas daraus zu machen.',
        'Was ist Ihnen bei unserer Arbeit am wichtigsten? Woran merken Sie, dass etwas gut geworden ist?',
      ],
      ask: [
        'Ich möchte mit Ihnen vor jedem Auftrag drei Punkte aufschreiben, an denen wir das Ergebnis messen.',
        'Bitte sammeln Sie Rückmeldungen und schicken Sie sie mir innerhalb einer Woche, alle auf einmal.',
      ],
      agree: [
        'Woran beide sehen, dass ein Auftrag fertig ist.',
        'Wie viele Korrekturrunden dazugehören und was mit weiteren Wünschen geschieht.',
        'Wer für Ihren Kunden spricht und auf welchem Weg.',
      ],
    },
    locust: {
      aim: 'Es geht um Verlässlichkeit: länger planen statt jedes Mal neu verhandeln.',
      say: [
        'Ich arbeite am besten, wenn ich weiß, dass wir länger miteinander planen.',
        'Wenn wir jeden Auftrag einzeln aushandeln, geht mir Zeit verloren, die ich lieber in Ihre Arbeit stecke.',
        'Was haben Sie im nächsten Jahr vor? Was brauchen Sie, um fest mit mir zu planen?',
      ],
      ask: [
        'Ich wünsche mir eine Vereinbarung für zwölf Monate, mit festem Umfang und festen Bedingungen.',
        'Bitte sagen Sie mir in den nächsten zwei Wochen, ob das für Sie passt. Ein Nein ist in Ordnung.',
      ],
      agree: [
        'Umfang und Laufzeit, in zwei Sätzen aufgeschrieben.',
        'Dass die Bedingungen in dieser Zeit so bleiben, für beide.',
      ],
    },
    misfit: {
      aim: 'Es geht darum, was Sie anbieten und was nicht.',
      say: [
        'Ich möchte Ihnen sagen, was ich gut kann und was nicht zu meinem Angebot gehört.',
        'Für alles andere brauche ich viel länger, und das Ergebnis wird nicht so gut, wie ich es haben möchte.',
        'Was brauchen Sie in den nächsten Monaten am dringendsten?',
      ],
      ask: [
        'Ich bitte Sie, mir die Aufgaben zu geben, die in mein Angebot fallen.',
        'Alles andere ist bei jemandem besser aufgehoben, der darauf spezialisiert ist. Gern überlege ich mit Ihnen, wer das sein kann.',
      ],
      agree: [
        'Eine kurze Liste: Das machen Sie, das machen Sie nicht.',
        'Was mit Wünschen geschieht, die nicht auf der Liste stehen.',
      ],
    },
  },
};
