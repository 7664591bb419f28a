import type { HeadingWords } from '../heading-words';

/** Italian headings. */
export const it: HeadingWords = {
  language: 'it',
  roles: {
    client:
      'cliente, nome cliente, ragione sociale, denominazione, debitore, intestatario, ' +
      'destinatario, committente',
    client_id: 'codice cliente, numero cliente, id cliente, cod cliente',
    number: 'numero fattura, numero, n fattura, fattura, nr fattura, documento, numero documento, n',
    issued: 'data fattura, data, data emissione, emessa il, data documento',
    due: 'scadenza, data scadenza, scade il, pagabile entro, termine di pagamento',
    paid_on: 'data pagamento, pagata il, pagato il, data incasso, incassata il, saldata il',
    amount:
      'importo, totale, importo totale, totale fattura, importo lordo, lordo, totale documento, ' + 'prezzo',
    net: 'imponibile, importo netto, netto, totale imponibile',
    paid_amount: 'importo pagato, pagato, incassato, acconto, importo incassato',
    open: 'residuo, da pagare, saldo, importo residuo, insoluto, scoperto',
    currency: 'valuta, divisa, moneta',
    status: 'stato, pagata, stato pagamento, saldata',
    terms: 'condizioni di pagamento, termini di pagamento, giorni di pagamento',
    reminders: 'solleciti, sollecito, numero solleciti, richiami',
    disputed: 'contestata, contestazione, reclamo, contestato',
    discount: 'sconto, abbuono, ribasso',
    hours: 'ore non fatturate, ore',
    email: 'email, pec, posta elettronica, indirizzo email',
    days_late: 'giorni di ritardo, ritardo, giorni ritardo',
    joy: 'gioia, umore, voto',
    supplier: 'fornitore, nome fornitore',
    type: 'tipo documento, tipo, tipologia',
    credit_of: 'nota di credito per, fattura originale, storno di',
  },
  kinds: {
    payables: 'fornitore, acquisto, fattura passiva',
    orders: 'ordine, numero ordine, data ordine, consegna, spedizione',
    payments: 'transazione, bonifico, metodo di pagamento, causale',
    time: 'ore, inizio, fine, durata, progetto, attivita',
    ledger: 'dare, avere, conto, contropartita, registrazione, prima nota',
  },
  totals: 'totale, totali, somma, subtotale, riporto',
};
