import type { LetterWords } from '../letter-words';

/** German, with Sie. */
export const deSie: LetterWords = {
  language: 'de',
  title: (client) => `Abschied: ${client}`,
  all: {
    subject: 'Ende unserer Zusammenarbeit zum {{letzter Tag}}',
    salutation: '{{Anrede}},',
    thanks:
      'vielen Dank für die gemeinsame Zeit und für das Vertrauen, mit dem Sie uns Ihre Aufträge gegeben haben.',
    decision: 'Wir haben uns entschieden, unsere Zusammenarbeit zum {{letzter Tag}} zu beenden.',
    deliveries:
      'Neue Aufträge nehmen wir nicht mehr an. Das erledigen wir bis dahin noch für Sie: {{Leistungen}}',
    agreed:
      'Was bis dahin vereinbart ist, erledigen wir zuverlässig und rechnen es wie gewohnt ab. Neue Aufträge nehmen wir nicht mehr an.',
    handOver: 'Bis zu diesem Tag übergeben wir Ihnen: {{Übergabe}}',
    documents:
      'Alle Unterlagen und Daten, die Ihnen gehören, übergeben wir Ihnen bis zu diesem Tag geordnet und vollständig.',
    invoicesDue: 'Was noch offen ist, überweisen Sie uns bitte in den nächsten Tagen: {{offene Rechnungen}}',
    invoices: 'Was noch offen ist, überweisen Sie uns bitte, sobald es fällig ist: {{offene Rechnungen}}',
    referral: 'Für alles Weitere können Sie sich gern an {{Empfehlung}} wenden.',
    confirm: 'Bitte bestätigen Sie uns kurz, dass Sie dieses Schreiben erhalten haben.',
    wishes: 'Für alles, was Sie vorhaben, wünschen wir Ihnen von Herzen alles Gute.',
    closing: 'Mit freundlichen Grüßen',
  },
  byReason: {
    none: {},
    'late-payer': {
      thanks: 'vielen Dank für Ihre Aufträge und für die gemeinsame Zeit.',
      decision: 'Unsere Zusammenarbeit endet am {{letzter Tag}}.',
      handOver: 'So, wie es unser Vertrag vorsieht, übergeben wir Ihnen: {{Übergabe}}',
      documents: 'Ihre Unterlagen und Daten übergeben wir Ihnen so, wie es unser Vertrag vorsieht.',
      wishes: 'Für Ihre weiteren Vorhaben wünschen wir Ihnen alles Gute.',
    },
    complainer: {
      thanks: 'vielen Dank für die gemeinsame Zeit und dafür, dass Sie uns Ihre Aufträge anvertraut haben.',
      reason:
        'Unsere Art zu arbeiten und das, was Sie erwarten, passen nicht zusammen. Wir sind überzeugt, dass Sie bei einem anderen Anbieter besser aufgehoben sind.',
      decision: 'Deshalb haben wir uns entschieden, unsere Zusammenarbeit zum {{letzter Tag}} zu beenden.',
    },
    locust: {
      reason:
        'Wir arbeiten inzwischen nur noch in langfristigen Partnerschaften und haben unsere Planung darauf ausgerichtet.',
      decision: 'Deshalb haben wir uns entschieden, unsere Zusammenarbeit zum {{letzter Tag}} zu beenden.',
      wishes: 'Für Ihre nächsten Schritte wünschen wir Ihnen viel Erfolg.',
    },
    misfit: {
      thanks: 'vielen Dank für Ihr Vertrauen und für alles, was wir gemeinsam gemacht haben.',
      reason: 'Was Sie suchen, bieten wir nicht an. Wer darauf spezialisiert ist, kann es besser als wir.',
      referral: 'Dafür können Sie sich gern an {{Empfehlung}} wenden.',
      wishes: 'Wir wünschen Ihnen, dass Sie genau das finden, was Sie suchen.',
    },
  },
};
