import type { CellWords } from '../reading-language';

/** English words in cells. */
export const cells: CellWords = {
  yes: 'yes, y, true, ok',
  no: 'no, n, false, none',
  statuses: {
    draft: 'draft, quote',
    void: 'void, voided, cancel*, deleted, written off',
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
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  legalForms: 'ltd, limited, llc, inc, incorporated, corp, corporation, plc, llp, lp, company, co',
  joints: 'and',
  articles: 'the',
};
