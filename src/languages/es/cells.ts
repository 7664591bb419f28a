import type { CellWords } from '../reading-language';

/** Spanish words in cells; ñ is written n. */
export const cells: CellWords = {
  yes: 'si, s, verdadero',
  no: 'no, n, falso, ninguno, ninguna',
  statuses: {
    draft: 'borrador, presupuesto, cotizacion',
    void: 'anulad*, cancelad*, eliminad*',
    'written-off': `incobrable*, fallid*, insolvent*, insolvencia, concurso, perdida`,
    partly: 'parcial*',
    open: `pendiente*, vencid*, impagad*, por cobrar, por pagar, a cobrar, sin cobrar, sin pagar, enviad*,
      emitid*, devuelt*, reclamad*`,
    paid: 'pagad*, cobrad*, liquidad*, saldad*, conciliad*',
    unsaid: 'cread*, entregad*, aprobad*',
  },
  negations: 'no',
  documents: {
    credit: 'rectificativa, abono, nota de credito, devolucion',
    purchase: 'compra*, gasto*, proveedor*, recibida, recibidas',
    payment: 'pago*, cobro*, recibo*',
    offer: 'presupuesto*, cotizacion, oferta',
    invoice: 'factura*, ingreso*, venta, ventas',
  },
  complaints: {
    founded: `fundada, fundado, justificada, justificado, con motivo, culpa nuestra, error nuestro, procedente`,
    unfounded: `infundada, infundado, injustificada, injustificado, sin motivo, sin razon, improcedente`,
  },
  terms: {
    net: 'neto, netos, sin descuento',
    immediately: 'inmediato, al contado, contado, a la vista, a la recepcion, pago inmediato',
    endOfMonth: 'despues de fin de mes',
    onToEndOfMonth: 'fin de mes',
    ofMonth: `del mes siguiente, del proximo mes, del mes`,
  },
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep, set', 'oct', 'nov', 'dic'],
  legalForms: 'sl, slu, slne, sll, slp, sa, sau, cia, autonomo, autonoma',
  joints: 'y',
  articles: '',
};
