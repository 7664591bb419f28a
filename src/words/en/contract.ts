import type { ContractWords } from '../contract-words';

/** English notes on the end of a contract. */
export const contractEn: ContractWords = {
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
};
