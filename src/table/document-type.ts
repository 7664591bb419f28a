import { plainText } from './plain-text';
import { remembered } from './remembered';

/** What a document is: what we bill, what we give back, what we are billed, money that came, or only an offer. */
export type DocumentType = 'invoice' | 'credit' | 'purchase' | 'payment' | 'offer';

/** Words of documents in all the languages that are read; those that another one contains stand first. */
const TYPE_WORDS: [RegExp, DocumentType][] = [
  [
    /\b(credit ?note|credit ?memo|credit|refund|gutschrift\w*|rechnungskorrektur|korrekturrechnung|stornorechnung|erstattung|avoir|nota di credito|knjizno odobrenje|odobrenje|accreccredit)\b/,
    'credit',
  ],
  [
    /\b(bill|purchase\w*|vendor|supplier|expense\w*|accpay|einkauf\w*|eingangsrechnung\w*|eingang|lieferant\w*|ausgabe\w*|kreditor\w*|achat\w*|fournisseur|depense\w*|acquist\w*|fornitore|passiva|ulazn\w*|nabavk\w*|dobavljac|trosak|troskovi)\b/,
    'purchase',
  ],
  [/\b(payment\w*|receipt|zahlung\w*|paiement|reglement|pagamento|uplata|placanje)\b/, 'payment'],
  [
    /\b(quote|quotation|estimate|proposal|pro ?forma|angebot\w*|kostenvoranschlag|offerte|devis|preventivo|ponuda|predracun|auftragsbestaetigung)\b/,
    'offer',
  ],
  [
    /\b(invoice\w*|income|einnahme\w*|sale|sales|accrec|rechnung\w*|faktura|ausgangsrechnung\w*|verkauf|abschlagsrechnung|schlussrechnung|facture|vente|fattura|vendita|attiva|racun|izlazn\w*|prodaja)\b/,
    'invoice',
  ],
];

/** The document that a text names; undefined where it names none. */
export function documentTypeOf(text: string): DocumentType | undefined {
  // Numbers of invoices have no word that long, and there are as many of them as rows.
  return text.length > 3 && /\p{L}{4}/u.test(text) ? typeOf(text) : undefined;
}

const typeOf = remembered((text: string) => {
  const plain = plainText(text);
  return TYPE_WORDS.find(([pattern]) => pattern.test(plain))?.[1];
});
