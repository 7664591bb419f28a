import type { CellWords } from '../reading-language';

/** French words in cells. */
export const cells: CellWords = {
  yes: 'oui',
  no: 'non',
  statuses: {
    draft: 'brouillon, devis',
    void: 'annulee',
    'written-off': `irrecouvrable*, insolvab*, perte, perdue, passee en perte, passe en perte`,
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
  complaints: {
    founded: `fondee, fonde, justifiee, justifie, notre faute, notre erreur, a raison`,
    unfounded: `infondee, infonde, injustifiee, injustifie, sans raison, sans motif, a tort`,
  },
  terms: {
    net: 'net, nets, sans escompte',
    immediately: 'comptant, a reception, immediat, immediatement, des reception',
    endOfMonth: 'apres fin de mois, fin de mois plus',
    onToEndOfMonth: 'fin de mois, fdm',
    ofMonth: `du mois suivant, du mois prochain, du mois`,
  },
  months: ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'],
  legalForms: 'sa, sarl, sas',
  joints: '',
  articles: '',
};
