import type { CellWords } from '../reading-language';

/** Italian words in cells. */
export const cells: CellWords = {
  yes: 'si',
  no: 'no',
  statuses: {
    draft: 'bozza, preventivo',
    void: 'annull*',
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
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  legalForms: 'srl, spa, sas, sagl',
  joints: '',
  articles: '',
};
