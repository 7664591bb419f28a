import type { HeadingWords } from '../heading-words';

/** English headings, of invoicing tools and of sheets made by hand. */
export const en: HeadingWords = {
  language: 'en',
  roles: {
    client:
      'client name, customer name, client, customer, name customer, company, company name, ' +
      'account name, billed to, bill to, invoiced to, debtor, buyer, contact, contact name, name, ' +
      'who, customer full name, customer company, project client',
    client_id:
      'client id, customer id, customer number, client number, customer no, client no, ' +
      'cust number, customer code, client code, account id, account number, account no, ' +
      'contact id, debtor number, a c',
    number:
      'invoice number, invoice no, invoice num, invoice id, invoice, inv, inv no, inv number, ' +
      'number, no, num, id, document number, document no, doc id, reference, ref, order id, ' +
      'order number, bill no',
    issued:
      'invoice date, date, issue date, issued date, issued, issued on, date issued, inv date, ' +
      'document date, posting date, order date, created, created time, created at, invoiced on, ' +
      'sent, date sent, baseline create date, billing date',
    due:
      'due date, due, date due, due on, due by, due in date, payable by, pay by, payment due, ' +
      'deadline, payment due date',
    paid_on:
      'paid on, date paid, marked paid date, payment date, paid date, paid, settled date, ' +
      'settled on, settlement date, clear date, clearing date, last payment date, received on, ' +
      'date received, payment received, paid at, fully paid on date, closed',
    amount:
      'amount, total, invoice amount, invoice total, total amount, gross, gross amount, ' +
      'grand total, gross total, amt, how much, total due, line total, value, invoice value, ' +
      'sales, price, amount incl tax, total incl vat, converted usd, total inc gst',
    net:
      'net, net amount, subtotal, net total, amount excl tax, total excl vat, amount before tax, ' +
      'total excl tax, line subtotal, total ex vat',
    paid_amount:
      'amount paid, paid amount, payment amount, payment, payments, received, amount received, ' +
      'paid, paid to date, total paid',
    open:
      'amount remaining, o s, open, balance, open balance, balance due, amount due, outstanding, ' +
      'open amount, unpaid, outstanding amount, remaining, amount outstanding, still open',
    currency: 'currency, currency code, invoice currency, ccy, cur, curr',
    status: 'status, invoice status, state, payment status, paid, is paid, settled',
    terms:
      'terms, payment terms, payment terms days, net days, credit days, terms days, days to pay, ' +
      'cust payment terms, credit terms',
    reminders:
      'reminders, reminders sent, reminder, reminder level, dunning level, dunning, ' +
      'reminder count, chased',
    disputed:
      'disputed, dispute, complaint, complaints, complained, is disputed, dispute status, ' + 'query raised',
    discount:
      'discount, discount amount, discount total, discount percentage, entity discount amount, ' + 'rebate',
    hours: 'unbilled hours, hours, hours unbilled, extra hours, unpaid hours',
    email: 'email, email address, customer email, client email, mail, contact email',
    days_late: 'days late, days overdue, overdue days, overdue by days, days past due',
    joy: 'joy, mood, joy rating, rating, happiness, glad',
    supplier: 'supplier, supplier name, vendor, vendor name, payee, biller',
    type: 'document type, doc type, transaction type, invoice type, type, entry type',
    credit_of:
      'credit for, credit of, credits invoice, credited invoice, credit note for, ' +
      'original invoice, applied to invoice, applies to invoice, credit to invoice',
    event: 'what happened, event, incident, what, occurrence',
    minutes: 'minutes, min, time in minutes, duration minutes',
    founded: 'founded, with a reason, justified, reason, was there a reason, our fault',
    contact: 'contact person, contact name, contact, attention',
    address: 'address, postal address, billing address',
    address_form: 'first name terms, form of address',
    decision: 'decision',
    decided_on: 'decided on',
    energy_then: 'energy then',
    look_again: 'look again',
    note: 'note',
    draft: 'draft',
    last_day: 'last day',
    handed_over: 'handed over',
    confirmed: 'confirmed',
    to_part: 'to part with',
    to_talk: 'to talk to',
  },
  kinds: {
    payables: 'supplier, vendor, bill from, payee, purchase',
    orders: 'order, order id, order date, order number, ship date, fulfillment status',
    payments:
      'transaction, transaction id, payout, charge, captured, payment method, card name, ' + 'card last4',
    time: 'hours, start time, end time, task, duration, project, timesheet',
    ledger: 'debit, credit, account, contra account, journal, ledger, posting text, voucher',
    log: 'what happened, minutes, founded, event, incident',
    clients: 'decision',
  },
  totals: 'total, totals, sum, subtotal, grand total, carried forward, brought forward',
};
