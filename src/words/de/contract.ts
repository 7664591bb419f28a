import type { ContractWords } from '../contract-words';

/** German notes on the end of a contract. */
export const contractDe: ContractWords = {
  contracts: {
    clause: {
      name: 'Im Vertrag steht eine Frist',
      note: 'Gerechnet nach der Frist darüber. Bitte prüfen Sie sie am Vertrag.',
    },
    day: {
      name: 'Dienstvertrag, nach Tagen bezahlt',
      note: 'Der Vertrag endet am Tag nach der Kündigung (§ 621 Nr. 1 BGB).',
    },
    week: {
      name: 'Dienstvertrag, nach Wochen bezahlt',
      note: 'Wer spätestens am ersten Werktag einer Woche kündigt, kündigt zum Samstag dieser Woche, sonst zum nächsten (§ 621 Nr. 2 BGB). Feiertage sind nicht berücksichtigt.',
    },
    month: {
      name: 'Dienstvertrag, nach Monaten bezahlt',
      note: 'Wer spätestens am 15. kündigt, kündigt zum Ende dieses Monats, danach zum Ende des nächsten (§ 621 Nr. 3 BGB).',
    },
    quarter: {
      name: 'Dienstvertrag, nach Quartalen oder länger bezahlt',
      note: 'Die Frist beträgt sechs Wochen zum Ende eines Quartals (§ 621 Nr. 4 BGB).',
    },
    untimed: {
      name: 'Dienstvertrag, nicht nach Zeit bezahlt',
      note: 'Hier ist die Kündigung jederzeit möglich (§ 621 Nr. 5 BGB). Geben Sie Ihrem Kunden trotzdem Zeit, sich umzusehen.',
    },
    'main-occupation': {
      name: 'Dienstvertrag, nicht nach Zeit bezahlt, Ihre Haupttätigkeit',
      note: 'Beansprucht der Vertrag Ihre Arbeitskraft ganz oder zum größten Teil, beträgt die Frist zwei Wochen (§ 621 Nr. 5 BGB).',
    },
    abroad: {
      name: 'Anderes Land',
      note: 'Gerechnet nach der Frist darüber. Welche dort gilt, sagt Ihr Vertrag oder das Recht des Landes.',
    },
    work: {
      name: 'Werkvertrag',
      note: 'Einen Werkvertrag kann nach § 648 BGB nur der Kunde jederzeit kündigen, Sie nicht. Machen Sie den Auftrag fertig und nehmen Sie keinen neuen an. Aus wichtigem Grund können auch Sie kündigen (§ 648a BGB).',
    },
    'fixed-term': {
      name: 'Befristeter Vertrag',
      note: 'Ein befristeter Vertrag läuft bis zu seinem Ende und lässt sich vorher in der Regel nicht ordentlich kündigen. Sehen Sie nach, ob Ihr Vertrag etwas anderes sagt, und lassen Sie ihn auslaufen.',
    },
    adviser: {
      name: 'Steuerberatung oder Anwaltskanzlei',
      note: 'Halt: Für Steuerberatung und Anwaltschaft gelten eigene Regeln. Ein Mandat darf nicht zur Unzeit niedergelegt werden (§ 627 Abs. 2 BGB), und das Berufsrecht kommt hinzu. Fragen Sie zuerst Ihre Kammer.',
    },
  },
  needsPeriod:
    'Bitte tragen Sie die Frist ein, zum Beispiel „4 Wochen zum Monatsende“, „3 Monate zum Quartalsende“ oder „30 Tage“.',
  clauseFirst: 'Steht in Ihrem Vertrag eine Frist, geht sie vor.',
  arrival: 'Es zählt der Tag, an dem die Kündigung beim Kunden ankommt.',
  noAdvice: 'Das ist keine Rechtsberatung.',
};
