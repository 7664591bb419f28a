import type { CellWords } from '../reading-language';

/** Spanish words in cells; ñ is written n. */
export const cells: CellWords = {
  yes: 'si, s, verdadero',
  no: 'no, n, falso, ninguno, ninguna',
  statuses: {
    draft: 'borrador, presupuesto, cotizacion, proforma',
    void: 'anulad*, cancelad*, eliminad*, reembolsad*, rectificad*',
    'written-off': 'incobrable*, fallid*, insolvent*, insolvencia, concurso, perdida',
    disputed: 'disputad*, en disputa, reclamacion, litigio, rechazad*, impugnad*',
    partly: 'parcial*, en parte, a cuenta, anticipo, parte',
    unpaid: `vencid*, impagad*, pagar, cobrar, abonar, liquidar, devuelt*, reclamad*, en mora, moros*,
      atrasad*, adeudad*`,
    open: `pendiente*, enviad*, emitid*, abiert*, facturad*, en espera, en curso, contabilizad*`,
    paid: `pagad*, cobrad*, liquidad*, saldad*, conciliad*, abonad*, recibid*, cerrad*, ingresad*`,
    unsaid: 'cread*, entregad*, aprobad*, vigente, timbrad*',
  },
  negations: 'no, nunca, im*, in*',
  yet: 'aun, todavia',
  absences: 'sin, ningun',
  documents: {
    credit: `rectificativa, abono, nota de credito, devolucion, egreso, nota credito, factura de abono, abonos`,
    purchase: 'compra*, gasto*, proveedor*, recibida, recibidas, facturas recibidas',
    payment: 'pago*, cobro*, recibo*',
    offer: 'presupuesto*, cotizacion, oferta',
    invoice: 'factura*, ingreso*, venta, ventas',
  },
  complaints: {
    founded: `fundada, fundado, justificada, justificado, con motivo, culpa nuestra, error nuestro,
      procedente`,
    unfounded: `infundada, infundado, injustificada, injustificado, sin motivo, sin razon, improcedente`,
  },
  terms: {
    net: 'neto, netos, sin descuento',
    immediately: 'inmediato, al contado, contado, a la vista, a la recepcion, pago inmediato',
    endOfMonth: 'despues de fin de mes',
    onToEndOfMonth: 'fin de mes',
    ofMonth: 'del mes siguiente, del proximo mes, del mes',
  },
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep, set', 'oct', 'nov', 'dic'],
  legalForms: 'sl, slu, slne, sll, slp, sa, sau, cia, autonomo, autonoma',
  joints: 'y',
  besideAmounts: 'iva',
  articles: '',
};
