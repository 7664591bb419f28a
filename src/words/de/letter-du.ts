import type { LetterWords } from '../letter-words';

/** German, with du. */
export const deDu: LetterWords = {
  language: 'de',
  title: (client) => `Abschied: ${client}`,
  all: {
    subject: 'Ende unserer Zusammenarbeit zum {{letzter Tag}}',
    salutation: '{{Anrede}},',
    thanks: 'danke für die gemeinsame Zeit und für dein Vertrauen in unsere Arbeit.',
    decision: 'Wir haben uns entschieden, unsere Zusammenarbeit zum {{letzter Tag}} zu beenden.',
    deliveries:
      'Neue Aufträge nehmen wir nicht mehr an. Das bekommst du bis dahin noch von uns: {{Leistungen}}',
    agreed:
      'Was wir bis dahin vereinbart haben, bekommst du wie gewohnt, und wir rechnen es auch wie gewohnt ab. Neue Aufträge nehmen wir nicht mehr an.',
    handOver: 'Das übergeben wir dir bis zu diesem Tag: {{Übergabe}}',
    documents:
      'Alle Unterlagen und Daten, die dir gehören, bekommst du bis zu diesem Tag geordnet und vollständig von uns.',
    invoicesDue: 'Was noch offen ist, überweise uns bitte in den nächsten Tagen: {{offene Rechnungen}}',
    invoices: 'Was noch offen ist, überweise uns bitte, sobald es fällig ist: {{offene Rechnungen}}',
    referral: 'Für alles Weitere kannst du dich gern an {{Empfehlung}} wenden.',
    confirm: 'Gib uns bitte kurz Bescheid, dass dieser Brief bei dir angekommen ist.',
    wishes: 'Für alles, was du vorhast, wünschen wir dir das Beste.',
    closing: 'Herzliche Grüße',
  },
  byReason: {
    none: {},
    'late-payer': {
      thanks: 'danke für deine Aufträge und für die gemeinsame Zeit.',
      decision: 'Unsere Zusammenarbeit endet am {{letzter Tag}}.',
      handOver: 'So, wie wir es im Vertrag vereinbart haben, übergeben wir dir: {{Übergabe}}',
      documents: 'Deine Unterlagen und Daten bekommst du so von uns, wie wir es im Vertrag vereinbart haben.',
      wishes: 'Wir wünschen dir alles Gute.',
      closing: 'Viele Grüße',
    },
    complainer: {
      thanks: 'danke für die gemeinsame Zeit und dafür, dass du uns deine Aufträge anvertraut hast.',
      reason:
        'Wie wir arbeiten und was du dir wünschst, das passt nicht zusammen. Wir sind überzeugt, dass du bei jemand anderem besser aufgehoben bist.',
      decision: 'Darum haben wir uns entschieden, unsere Zusammenarbeit zum {{letzter Tag}} zu beenden.',
    },
    locust: {
      reason:
        'Wir arbeiten inzwischen nur noch in langfristigen Partnerschaften, darauf ist unsere ganze Planung ausgerichtet.',
      decision: 'Darum haben wir uns entschieden, unsere Zusammenarbeit zum {{letzter Tag}} zu beenden.',
      wishes: 'Für deine nächsten Schritte wünschen wir dir viel Erfolg.',
    },
    misfit: {
      thanks: 'danke für dein Vertrauen und für alles, was wir zusammen gemacht haben.',
      reason: 'Was du suchst, bieten wir nicht an. Wer darauf spezialisiert ist, kann es besser als wir.',
      referral: 'Wende dich dafür gern an {{Empfehlung}}.',
      wishes: 'Wir wünschen dir, dass du genau das findest, was du suchst.',
    },
  },
};
