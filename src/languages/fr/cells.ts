import type { CellWords } from '../reading-language';

/** French words in cells. */
export const cells: CellWords = {
  yes: 'oui',
  no: 'non',
  statuses: {
    draft: 'brouillon, devis',
    void: 'annulee',
    partly: 'partiel*',
    open: 'impaye*, en attente, envoye*, en retard',
    paid: 'paye*, regle*, acquitte*',
    unsaid: 'cree*, livre*, approuve*',
  },
  negations: 'non',
  documents: {
    credit: 'avoir',
    purchase: 'achat*, fournisseur, depense*',
    payment: 'paiement, reglement',
    offer: 'devis',
    invoice: 'facture, vente',
  },
  months: ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'],
  legalForms: 'sa, sarl, sas',
  joints: '',
  articles: '',
};
