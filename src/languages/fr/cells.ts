import type { CellWords } from '../reading-language';

/** French words in cells. */
export const cells: CellWords = {
  yes: 'oui',
  no: 'non',
  statuses: {
    draft: 'brouillon, devis, proforma, a valider, a envoyer',
    void: 'annule*, supprime*, rembourse*, extourne*',
    'written-off': `irrecouvrable*, insolvab*, perte, perdue, passee en perte, passe en perte, abandonnee,
      liquidation judiciaire`,
    disputed: 'litige, en litige, conteste*, contentieux, reclamation, rejetee, refusee',
    partly: 'partiel*, en partie, acompte*, partie',
    unpaid: `impaye*, en retard, echue*, a payer, payer, regler, encaisser, solder, acquitter, relance*,
      mise en demeure, recouvrement, reste du, solde du, solde restant`,
    open: `en attente, envoye*, emis*, valide*, facture*, transmise*, deposee, ouverte*, en cours,
      a echoir, non echue, finalisee`,
    paid: `paye, payee, payes, payees, regle, reglee, regles, reglees, acquitte, acquittee, acquittes,
      acquittees, encaisse, encaissee, encaisses, encaissees, solde, soldee, soldes, soldees,
      lettree, recu, recue, virement recu`,
    unsaid: 'cree*, livre*, approuve*',
  },
  negations: 'non, pas, jamais, im*, in*',
  yet: 'encore',
  absences: 'sans, aucun, aucune, pas de',
  documents: {
    credit: 'avoir, avoirs, note de credit, facture d avoir, extourne',
    purchase: 'achat*, fournisseur, depense*, fournisseurs',
    payment: 'paiement, reglement',
    offer: 'devis',
    invoice: 'facture, vente',
  },
  complaints: {
    founded: 'fondee, fonde, justifiee, justifie, notre faute, notre erreur, a raison',
    unfounded: 'infondee, infonde, injustifiee, injustifie, sans raison, sans motif, a tort',
  },
  terms: {
    net: 'net, nets, sans escompte',
    immediately: 'comptant, a reception, immediat, immediatement, des reception',
    endOfMonth: 'apres fin de mois, fin de mois plus',
    onToEndOfMonth: 'fin de mois, fdm',
    ofMonth: 'du mois suivant, du mois prochain, du mois',
  },
  months: ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'],
  legalForms: 'sa, sarl, sas',
  joints: '',
  besideAmounts: 'ttc, tva',
  articles: '',
};
