/** What a status says of an invoice; "unsaid" where it speaks of something else than payment. */
export type Status = 'paid' | 'open' | 'partly' | 'void' | 'draft' | 'unsaid';

/** What a document is: what we bill, what we give back, what we are billed, money that came, or only an offer. */
export type DocumentType = 'invoice' | 'credit' | 'purchase' | 'payment' | 'offer';

/** What words in a cell say; a star stands for any ending. The most telling come first. */
export interface CellWords {
  statuses: [words: string, status: Status][];
  documents: [words: string, type: DocumentType][];
}

/** Words of all the languages that are read, in small letters without accents. */
export const CELL_WORDS: CellWords = {
  // "Not paid" must not be taken for "paid".
  statuses: [
    [
      'draft, entwurf, angebot, quote, geplant, brouillon, bozza, nacrt, devis, preventivo, predracun',
      'draft',
    ],
    [
      'void, voided, cancel*, storn*, annull*, deleted, geloescht, written off, ausgebucht, annulee, ' +
        'annullata, storno, stornirano, ponisten*',
      'void',
    ],
    ['partial*, partly, teil*, anteilig, partiel*, parzial*, delimicno, djelomicno', 'partly'],
    [
      'unpaid, not paid, unbezahlt, nicht bezahlt, open, offen, overdue, past due, ueberfaellig, ' +
        'faellig, due, sent, versendet, verschickt, gesendet, viewed, mahn*, gemahnt, outstanding, ' +
        'ausstehend, pending, issued, authorised, awaiting*, inkasso, gestellt, finalisiert, invoiced, ' +
        'unsettled, impaye*, non paye*, en attente, envoye*, en retard, da pagare, non pagat*, scadut*, ' +
        'inviat*, insolut*, neplacen*, nije placen*, otvoren*, dospel*, dospjel*, poslat*',
      'open',
    ],
    [
      'paid, bezahlt, beglichen, settled, closed, cleared, complete*, erledigt, ausgeglichen, gezahlt, ' +
        'eingegangen, abgeschlossen, paye*, regle*, acquitte*, pagat*, saldat*, incassat*, placen*, ' +
        'naplacen*, uplacen*',
      'paid',
    ],
    ['created, delivered, approved, shipped, erstellt, geliefert, in progress, in arbeit', 'unsaid'],
  ],
  // Those that another one contains stand first.
  documents: [
    [
      'credit note, creditnote, credit memo, creditmemo, credit, refund, gutschrift*, ' +
        'rechnungskorrektur, korrekturrechnung, stornorechnung, erstattung, avoir, nota di credito, ' +
        'knjizno odobrenje, odobrenje, accreccredit',
      'credit',
    ],
    [
      'bill, purchase*, vendor, supplier, expense*, accpay, einkauf*, eingangsrechnung*, eingang, ' +
        'lieferant*, ausgabe*, kreditor*, achat*, fournisseur, depense*, acquist*, fornitore, passiva, ' +
        'ulazn*, nabavk*, dobavljac, trosak, troskovi',
      'purchase',
    ],
    ['payment*, receipt, zahlung*, paiement, reglement, pagamento, uplata, placanje', 'payment'],
    [
      'quote, quotation, estimate, proposal, pro forma, proforma, angebot*, kostenvoranschlag, ' +
        'offerte, devis, preventivo, ponuda, predracun, auftragsbestaetigung',
      'offer',
    ],
    [
      'invoice*, income, einnahme*, sale, sales, accrec, rechnung*, faktura, ausgangsrechnung*, ' +
        'verkauf, abschlagsrechnung, schlussrechnung, facture, vente, fattura, vendita, attiva, racun, ' +
        'izlazn*, prodaja',
      'invoice',
    ],
  ],
};
