import type { HeadingWords } from '../heading-words';

/** French headings; accents are left out. */
export const fr: HeadingWords = {
  language: 'fr',
  roles: {
    client:
      'client, nom du client, nom client, societe, raison sociale, destinataire, debiteur, ' + 'acheteur',
    client_id: 'numero client, no client, code client, id client, n client, reference client',
    number:
      'numero de facture, numero, no facture, facture, n facture, facture n, facture no, ' +
      'reference facture, num facture',
    issued: 'date de facture, date, date de facturation, date d emission, emise le, date facture',
    due: 'date d echeance, echeance, date echeance, payable le, date limite de paiement',
    paid_on:
      'date de paiement, payee le, paye le, date de reglement, reglee le, date paiement, ' + 'encaisse le',
    amount: 'montant ttc, montant, total ttc, total, ttc, montant total, prix, montant facture',
    net: 'montant ht, total ht, ht, net ht, montant hors taxes, hors taxes',
    paid_amount: 'montant paye, montant regle, paye, regle, acompte, encaisse',
    open: 'solde, reste a payer, restant du, montant du, solde du, impaye',
    currency: 'devise, monnaie',
    status: 'statut, etat, payee, reglee, statut de paiement',
    terms: 'conditions de paiement, delai de paiement, delai',
    reminders: 'relances, relance, nombre de relances, rappels, niveau de relance',
    disputed: 'litige, contestee, reclamation, conteste',
    discount: 'remise, rabais, escompte, reduction',
    hours: 'heures non facturees, heures',
    email: 'e mail, courriel, adresse e mail, mail',
    days_late: 'jours de retard, retard, retard jours',
    joy: 'joie, humeur',
    supplier: 'fournisseur, nom du fournisseur, prestataire',
    type: 'type de document, type, nature',
    credit_of: 'avoir pour, avoir sur, facture d origine, avoir sur facture',
  },
  kinds: {
    payables: 'fournisseur, achat, facture fournisseur',
    orders: 'commande, numero de commande, date de commande, livraison',
    payments: 'transaction, virement, mode de paiement, releve',
    time: 'heures, debut, fin, duree, projet, tache',
    ledger: 'debit, credit, compte, journal, ecriture, libelle',
  },
  totals: 'total, totaux, somme, sous total, report',
};
