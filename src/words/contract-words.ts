import type { Contract } from '../model/letter-input';
import type { Language } from './words';

/** What a contract is called in a choice, and what is said about its end. */
interface ContractWords {
  contracts: Record<Contract, { name: string; note: string }>;
  /** Instead of a date, where the period is not understood. */
  needsPeriod: string;
  /** Beside the dates that follow the law. */
  clauseFirst: string;
  /** Beside every date. */
  arrival: string;
  /** Beside everything. */
  noAdvice: string;
}

/** The notes beside a last day, or instead of one. The paragraphs are those of the German Civil Code (BGB). */
export const CONTRACT_WORDS: Record<Language, ContractWords> = {
  de: {
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
  },
  en: {
    contracts: {
      clause: {
        name: 'The contract has a notice period',
        note: 'Worked out from the period above. Please check it against your contract.',
      },
      day: {
        name: 'German service contract, paid by the day',
        note: 'The contract ends on the day after the notice (§ 621 no. 1 BGB).',
      },
      week: {
        name: 'German service contract, paid by the week',
        note: 'Notice by the first working day of a week ends the contract on the Saturday of that week, later notice on the next one (§ 621 no. 2 BGB). Public holidays are not taken into account.',
      },
      month: {
        name: 'German service contract, paid by the month',
        note: 'Notice by the 15th ends the contract at the end of that month, later notice at the end of the next (§ 621 no. 3 BGB).',
      },
      quarter: {
        name: 'German service contract, paid by the quarter or longer',
        note: 'The notice period is six weeks to the end of a quarter (§ 621 no. 4 BGB).',
      },
      untimed: {
        name: 'German service contract, not paid by time',
        note: 'Notice is possible at any time (§ 621 no. 5 BGB). Give your client time to look around all the same.',
      },
      'main-occupation': {
        name: 'German service contract, not paid by time, your main occupation',
        note: 'Where the contract takes up all or most of your working time, the notice period is two weeks (§ 621 no. 5 BGB).',
      },
      abroad: {
        name: 'Another country',
        note: 'Worked out from the period above. Your contract or the law of that country says which one applies.',
      },
      work: {
        name: 'German contract for work (Werkvertrag)',
        note: 'Only the customer may end a contract for work at any time (§ 648 BGB); you may not. Finish the order and take no new one. For an important reason you may end it too (§ 648a BGB).',
      },
      'fixed-term': {
        name: 'Contract for a fixed term',
        note: 'A contract for a fixed term runs to its end; before that, ordinary notice is normally not possible. See whether your contract says otherwise, and let it expire.',
      },
      adviser: {
        name: 'Tax adviser or lawyer in Germany',
        note: 'Stop: tax advisers and lawyers have rules of their own. A mandate must not be laid down at an untimely moment (§ 627 (2) BGB), and professional law adds to that. Ask your chamber first.',
      },
    },
    needsPeriod:
      'Please enter the notice period, for example “4 weeks to the end of a month”, “3 months to the end of a quarter” or “30 days”.',
    clauseFirst: 'If your contract has a notice period of its own, that one comes first.',
    arrival: 'What counts is the day on which the notice reaches your client.',
    noAdvice: 'This is not legal advice.',
  },
};
