import type { CellWords } from '../reading-language';

/** Spanish words in cells; ñ is written n. */
export const cells: CellWords = {
  yes: 'si, s, verdadero',
  no: 'no, n, falso, ninguno, ninguna',
  statuses: {
    draft: 'borrador, presupuesto, cotizacion',
    void: 'anulad*, cancelad*, eliminad*',
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
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep, set', 'oct', 'nov', 'dic'],
  legalForms: 'sl, slu, slne, sll, slp, sa, sau, cia, autonomo, autonoma',
  joints: 'y',
  articles: '',
};
