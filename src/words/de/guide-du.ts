import type { GuideWords } from '../guide-words';
import { guideDeSie } from './guide-sie';

/** German, the client with du. The owner is addressed with Sie all the same. */
export const guideDeDu: GuideWords = {
  ...guideDeSie,
  open: (greeting) => [
    `${greeting}, hast du zwanzig Minuten für mich? Ich möchte mit dir darüber reden, wie wir zusammenarbeiten.`,
    'Was ich an unserer Zusammenarbeit schätze, ist … Ich möchte, dass sie uns beiden guttut.',
  ],
  end: (day) => [
    'Was wir ausgemacht haben, schicke ich dir heute noch in zwei Sätzen.',
    day
      ? `Lass uns am ${day} kurz telefonieren und schauen, wie es läuft.`
      : 'Lass uns in drei Monaten kurz telefonieren und schauen, wie es läuft.',
    'Danke, dass du dir die Zeit genommen hast.',
  ],
  kinds: {
    'late-payer': {
      ...guideDeSie.kinds['late-payer'],
      say: [
        'Ich rechne zum Fälligkeitstag fest mit dem Geld, denn davon bezahle ich selbst, was bei mir ansteht.',
        'Ist es dann nicht da, muss ich nachfragen. Das mag ich nicht, und die Zeit fehlt mir für deine Aufträge.',
        'Wie läuft das bei euch, wenn eine Rechnung kommt? Was würde es dir leichter machen?',
      ],
      ask: [
        'Überweise bitte jede Rechnung bis zu dem Tag, an dem sie fällig ist.',
        'Und wenn es mal nicht geht, ruf mich vorher an. Dann finden wir einen Termin.',
      ],
    },
    complainer: {
      ...guideDeSie.kinds.complainer,
      say: [
        'Ich möchte, dass du mit dem Ergebnis zufrieden bist, und dafür brauche ich vorher ein klares Bild.',
        'Wenn ich erst am Ende höre, dass etwas nicht passt, kann ich kaum noch etwas daraus machen.',
        'Was ist dir bei unserer Arbeit am wichtigsten? Woran merkst du, dass etwas gut geworden ist?',
      ],
      ask: [
        'Lass uns vor jedem Auftrag drei Punkte aufschreiben, an denen wir das Ergebnis messen.',
        'Sammle deine Rückmeldungen bitte und schick sie mir innerhalb einer Woche, alle auf einmal.',
      ],
    },
    locust: {
      ...guideDeSie.kinds.locust,
      say: [
        'Ich arbeite am besten, wenn ich weiß, dass wir länger miteinander planen.',
        'Wenn wir jeden Auftrag neu aushandeln, kostet mich das Zeit, die ich lieber in deine Arbeit stecke.',
        'Was hast du im nächsten Jahr vor? Was brauchst du, um fest mit mir zu planen?',
      ],
      ask: [
        'Ich hätte gern eine Vereinbarung für zwölf Monate, mit festem Umfang und festen Bedingungen.',
        'Sag mir bitte in den nächsten zwei Wochen, ob das für dich passt. Ein Nein ist in Ordnung.',
      ],
    },
    misfit: {
      ...guideDeSie.kinds.misfit,
      say: [
        'Ich möchte dir sagen, was ich gut kann und was nicht zu meinem Angebot gehört.',
        'Für alles andere brauche ich viel länger, und es wird nicht so gut, wie ich es haben möchte.',
        'Was brauchst du in den nächsten Monaten am dringendsten?',
      ],
      ask: [
        'Gib mir bitte die Aufgaben, die in mein Angebot fallen.',
        'Der Rest ist bei jemandem besser aufgehoben, der darauf spezialisiert ist. Gern überlege ich mit dir, wer das sein kann.',
      ],
    },
  },
};
