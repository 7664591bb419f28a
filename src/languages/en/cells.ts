import type { CellWords } from '../reading-language';

/** English words in cells. */
export const cells: CellWords = {
  yes: 'yes, y, true, ok',
  no: 'no, n, false, none',
  statuses: {
    draft: 'draft, quote',
    void: 'void, voided, cancel*, deleted',
    'written-off': `written off, write off, written down, bad debt*, uncollectible, uncollectable, irrecoverable, insolven*, bankrupt*`,
    partly: 'partial*, partly',
    open: `unpaid, open, overdue, past due, due, sent, viewed, outstanding, pending, issued, authorised,
      awaiting*, invoiced, unsettled`,
    paid: 'paid, settled, closed, cleared, complete*',
    unsaid: 'created, delivered, approved, shipped, in progress',
  },
  negations: 'not',
  documents: {
    credit: 'credit note, creditnote, credit memo, creditmemo, credit, refund, accreccredit',
    purchase: 'bill, purchase*, vendor, supplier, expense*, accpay',
    payment: 'payment*, receipt',
    offer: 'quote, quotation, estimate, proposal, pro forma, proforma',
    invoice: 'invoice*, income, sale, sales, accrec',
  },
  complaints: {
    founded: `founded, justified, valid, with a reason, our fault, our mistake, upheld, accepted`,
    unfounded: `unfounded, unjustified, without a reason, without reason, no reason, groundless, baseless, rejected`,
  },
  terms: {
    net: 'net, n, strictly',
    immediately: 'immediately, immediate, due on receipt, on receipt, upon receipt, on delivery, cod',
    endOfMonth: 'eom, end of month, end of the month, month end',
    onToEndOfMonth: '',
    ofMonth: `of the month, of the following month, of following month, of next month, of the next month, proximo, prox`,
  },
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  legalForms: 'ltd, limited, llc, inc, incorporated, corp, corporation, plc, llp, lp, company, co',
  joints: 'and',
  articles: 'the',
};
