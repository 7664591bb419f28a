import type { CellWords } from '../reading-language';

/** Italian words in cells. */
export const cells: CellWords = {
  yes: 'si',
  no: 'no',
  statuses: {
    draft: 'bozza, preventivo, proforma, da inviare',
    void: 'annull*, stornat*, cancellat*, rimborsat*, eliminat*',
    'written-off': `inesigibil*, irrecuperabil*, stralciat*, fallit*, fallimento, insolvent*, perdita su crediti`,
    disputed: 'contestat*, in contestazione, contenzioso, reclamo, rifiutat*, scartat*',
    partly: 'parzial*, in parte, acconto*, parte',
    unpaid: `pagare, saldare, incassare, riscuotere, liquidare, scadut*, insolut*, in ritardo,
      sollecit*, da avere, da ricevere, in sofferenza`,
    open: `inviat*, emess*, in attesa, apert*, in scadenza, sospes*, fatturat*, trasmess*, in corso,
      in sospeso`,
    paid: `pagat*, saldat*, incassat*, riscoss*, liquidat*, quietanzat*, ricevut*, bonifico ricevuto,
      chius*, accreditat*, compensat*`,
    unsaid: 'creat*, consegnat*, approvat*',
  },
  negations: 'non, mai, in*',
  yet: 'ancora',
  absences: 'senza, nessun, nessuno, in attesa di',
  documents: {
    credit: `nota di credito, nota credito, note di credito, note credito, nota di accredito, storno`,
    purchase: 'acquist*, fornitore, passiva, fatture ricevute',
    payment: 'pagamento',
    offer: 'preventivo',
    invoice: 'fattura, vendita, attiva',
  },
  complaints: {
    founded: `fondato, fondata, giustificato, giustificata, con motivo, colpa nostra, errore nostro,
      nostro errore`,
    unfounded: 'infondato, infondata, ingiustificato, ingiustificata, senza motivo, pretestuos*',
  },
  terms: {
    net: 'netto, netti, senza sconto',
    immediately:
      'immediato, a vista, a vista fattura, alla consegna, al ricevimento, rimessa diretta immediata',
    endOfMonth: 'dopo fine mese',
    onToEndOfMonth: 'fine mese, dffm, fm',
    ofMonth: 'del mese successivo, del mese seguente, del mese prossimo, del mese',
  },
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  legalForms: 'srl, spa, sas, sagl',
  joints: '',
  besideAmounts: 'iva',
  articles: '',
};
