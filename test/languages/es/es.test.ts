import { READING_LANGUAGES, wordsIn } from '../../../src/languages/languages';
import { isoFromDay } from '../../../src/model/day';
import { type Invoice, outstandingOf, paymentsOf } from '../../../src/model/invoice';
import type { Cell, Role } from '../../../src/model/table';
import { clientKey } from '../../../src/reading/client-name';
import { dateReader } from '../../../src/reading/date-format';
import { matchesOf } from '../../../src/reading/heading-match';
import { readBook } from '../../../src/reading/read-book';

const read = (cells: Cell[][]) => readBook([{ sheet: 'Facturas', cells }], { locale: 'es_ES' });

/** What a row says, as a reader would put it: client, number, amount, what is outstanding, due and paid. */
function facts(invoice: Invoice) {
  const { client, number, issued, due, amount, net } = invoice;
  const paid = paymentsOf(invoice)[0]?.day;
  const day = (one: number | undefined) => (one === undefined ? '' : isoFromDay(one));
  return [client, number, day(issued), day(due), amount, net, outstandingOf(invoice), day(paid)];
}

interface Layout {
  name: string;
  cells: Cell[][];
  roles: Partial<Record<Role, string>>;
  invoices: ReturnType<typeof facts>[];
}

const LAYOUTS: Layout[] = [
  {
    name: 'a list of sales as an online tool exports it',
    cells: [
      [
        'Fecha',
        'Num',
        'Cliente',
        'Concepto',
        'Base imponible',
        'IVA',
        'Total',
        'Cobrado',
        'Pendiente',
        'Vencimiento',
        'Estado',
      ],
      [
        '31/01/2025',
        'F250001',
        'Cliente A, S.L.',
        'Carteles',
        '1.033,06 €',
        '216,94 €',
        '1.250,00 €',
        '1.250,00 €',
        '0,00 €',
        '02/03/2025',
        'Cobrada',
      ],
      [
        '03/02/2025',
        'F250002',
        'Taller Norte S.A.',
        'Folletos',
        '100,00 €',
        '21,00 €',
        '121,00 €',
        '21,00 €',
        '100,00 €',
        '05/03/2025',
        'Pago parcial',
      ],
      [
        '04/02/2025',
        'F250003',
        'Taller Norte',
        'Tarjetas',
        '50,00 €',
        '10,50 €',
        '60,50 €',
        '0,00 €',
        '60,50 €',
        '06/03/2025',
        'Vencida',
      ],
    ],
    roles: {
      issued: 'Fecha',
      number: 'Num',
      client: 'Cliente',
      net: 'Base imponible',
      amount: 'Total',
      paid_amount: 'Cobrado',
      open: 'Pendiente',
      due: 'Vencimiento',
      status: 'Estado',
    },
    invoices: [
      ['cliente a', 'F250001', '2025-01-31', '2025-03-02', 125_000, 103_306, 0, ''],
      ['taller norte', 'F250002', '2025-02-03', '2025-03-05', 12_100, 10_000, 10_000, ''],
      ['taller norte', 'F250003', '2025-02-04', '2025-03-06', 6_050, 5_000, 6_050, ''],
    ],
  },
  {
    name: 'a register as a desktop program prints it, with a corrective invoice',
    cells: [
      [
        'Serie',
        'Número',
        'Tipo de documento',
        'Fecha de emisión',
        'Cód. cliente',
        'Nombre o razón social',
        'NIF',
        'Base imponible',
        '% IVA',
        'Cuota IVA',
        'Total factura',
        'Fecha vto.',
        'Fecha de cobro',
      ],
      [
        'A',
        '17',
        'Factura',
        '05/02/2025',
        '401',
        'Bar Sur',
        'X',
        100,
        21,
        21,
        121,
        '07/03/2025',
        '20/03/2025',
      ],
      ['R', '1', 'Rectificativa', '10/02/2025', '401', 'Bar Sur', 'X', 50, 21, 10.5, 60.5, '', ''],
      ['A', '18', 'Factura', '12/02/2025', '402', 'Cliente B', 'Y', 200, 21, 42, 242, '14/03/2025', ''],
    ],
    roles: {
      number: 'Número',
      type: 'Tipo de documento',
      issued: 'Fecha de emisión',
      client_id: 'Cód. cliente',
      client: 'Nombre o razón social',
      net: 'Base imponible',
      amount: 'Total factura',
      due: 'Fecha vto.',
      paid_on: 'Fecha de cobro',
    },
    invoices: [
      ['401', '17', '2025-02-05', '2025-03-07', 12_100, 10_000, 0, '2025-03-20'],
      ['401', '1', '2025-02-10', '', -6_050, -5_000, 0, ''],
      ['402', '18', '2025-02-12', '2025-03-14', 24_200, 20_000, 24_200, ''],
    ],
  },
  {
    name: 'a sheet made by hand, with a title above and a sum below',
    cells: [
      ['Mis facturas 2025'],
      ['Nº factura', 'Nombre', 'Emitida el', 'Vence', 'Importe con IVA', '¿Pagada?', 'Avisos'],
      ['1/25', 'Cliente A', '3 ene 2025', '2 feb 2025', '1.250,00', 'sí', ''],
      ['2/25', 'Autónoma C', '7 abr 2025', '7 may 2025', '450,00', 'no', '2'],
      ['', 'Suma', '', '', '1.700,00', '', ''],
    ],
    roles: {
      number: 'Nº factura',
      client: 'Nombre',
      issued: 'Emitida el',
      due: 'Vence',
      amount: 'Importe con IVA',
      status: '¿Pagada?',
      reminders: 'Avisos',
    },
    invoices: [
      ['cliente a', '1/25', '2025-01-03', '2025-02-02', 125_000, undefined, 0, ''],
      ['autonoma c', '2/25', '2025-04-07', '2025-05-07', 45_000, undefined, 45_000, ''],
    ],
  },
];

describe.each(LAYOUTS)('$name', ({ cells, roles, invoices }) => {
  const { book, tables } = read(cells);

  test('every heading is understood, and the table is known to be of invoices in Spanish', () => {
    expect(tables).toMatchObject([{ kind: 'invoices', language: 'es' }]);
    const found = tables.flatMap(({ columns }) => columns.map(({ role, heading }) => [role, heading]));
    expect(Object.fromEntries(found)).toEqual(roles);
  });

  test('the rows are read, and nothing is left to ask', () => {
    expect(book.invoices.map(facts)).toEqual(invoices);
    expect(book.problems).toEqual([]);
  });
});

test('Spanish takes no heading from a language that is listed before it', () => {
  const others = READING_LANGUAGES.slice(
    0,
    READING_LANGUAGES.findIndex(({ code }) => code === 'es'),
  );
  const phrases = others.flatMap(({ headings }) => Object.values(headings.roles).flatMap(wordsIn));
  const taken = phrases.filter((phrase) => matchesOf(phrase).some(({ language }) => language === 'es'));
  expect(taken).toEqual([]);
});

test('a diary of an accounting program is a ledger, bills to pay are payables', () => {
  const kindOf = (headings: string[], row: Cell[]) => read([headings, row]).tables.map(({ kind }) => kind);
  expect(
    kindOf(
      ['Asiento', 'Fecha', 'Subcuenta', 'Concepto', 'Debe', 'Haber'],
      ['1', '31/01/2025', '43000001', 'Ntra. factura 17', '121,00', '0,00'],
    ),
  ).toEqual(['ledger']);
  expect(
    kindOf(
      ['Proveedor', 'Nº factura', 'Fecha', 'Vencimiento', 'Total'],
      ['Papelería D', '9', '31/01/2025', '28/02/2025', '12,10'],
    ),
  ).toEqual(['payables']);
});

test.each([
  ['Taller Norte, S.L.U.', 'TALLER NORTE'],
  ['Hijos de Norte y Cía. S.A.', 'Hijos de Norte'],
  ['Muñoz S.L.', 'Munoz'],
])('"%s" and "%s" are one client', (a, b) => {
  expect(clientKey(a)).toBe(clientKey(b));
});

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

test('the months by name', () => {
  const days = MONTHS.map((month) => dateReader('day-first')(`1 ${month} 2025`));
  expect(days.map((day) => typeof day === 'number' && isoFromDay(day).slice(0, 7))).toEqual(
    MONTHS.map((_, index) => `2025-${String(index + 1).padStart(2, '0')}`),
  );
});
