import type { CellWords } from '../reading-language';

/** Italian words in cells. */
export const cells: CellWords = {
  yes: 'si',
  no: 'no',
  statuses: {
    draft: 'bozza, preventivo',
    void: 'annull*',
    'written-off': `inesigibil*, irrecuperabil*, stralciat*, fallit*, fallimento, insolvent*, perdita su crediti`,
    partly: 'parzial*',
    open: 'da pagare, scadut*, inviat*, insolut*',
    paid: 'pagat*, saldat*, incassat*',
    unsaid: 'creat*, consegnat*, approvat*',
  },
  negations: 'non',
  documents: {
    credit: 'nota di credito',
    purchase: 'acquist*, fornitore, passiva',
    payment: 'pagamento',
    offer: 'preventivo',
    invoice: 'fattura, vendita, attiva',
  },
  complaints: {
    founded: `fondato, fondata, giustificato, giustificata, con motivo, colpa nostra, errore nostro, nostro errore`,
    unfounded: `infondato, infondata, ingiustificato, ingiustificata, senza motivo, pretestuos*`,
  },
  terms: {
    net: 'netto, netti, senza sconto',
    immediately:
      'immediato, a vista, a vista fattura, alla consegna, al ricevimento, rimessa diretta immediata',
    endOfMonth: 'dopo fine mese',
    onToEndOfMonth: 'fine mese, dffm, fm',
    ofMonth: `del mese successivo, del mese seguente, del mese prossimo, del mese`,
  },
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  legalForms: 'srl, spa, sas, sagl',
  joints: '',
  articles: '',
};
