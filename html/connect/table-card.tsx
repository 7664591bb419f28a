import { useId } from 'preact/hooks';
import { columnLetters } from '../../src/model/a1-notation';
import { dayFromIso } from '../../src/model/day';
import type { Role, RoleChoice, Table } from '../../src/model/table';
import { formatDay, formatMoney, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

/** Roles that matter most are shown even where no column was found for them. */
const ASKED: Partial<Record<Table['kind'], Role[]>> = {
  invoices: ['client', 'issued', 'due', 'paid_on', 'amount'],
  log: ['client', 'issued', 'event'],
};

/** What else a table may tell; where no column was found for it, the owner may know one. */
const SALES: Role[] = [
  'client_id',
  'number',
  'net',
  'paid_amount',
  'open',
  'currency',
  'status',
  'terms',
  'reminders',
  'disputed',
  'discount',
  'hours',
];
const USEFUL: Partial<Record<Table['kind'], Role[]>> = {
  invoices: SALES,
  orders: ['client', 'issued', 'due', 'paid_on', 'amount', ...SALES],
  clients: ['client', 'client_id', 'joy', 'email', 'contact', 'address', 'address_form', 'terms'],
  log: ['minutes', 'founded'],
};

/** Roles whose figures are money. */
const MONEY: Role[] = ['amount', 'net', 'paid_amount', 'open'];

interface Props {
  table: Table;
  /** The owner's own choices on this sheet. */
  choices: Partial<Record<Role, RoleChoice>>;
  words: ScreenWords;
  onChoose: (role: Role, column: number) => void;
}

/** One table: what it is, and which column means what, each to be corrected. */
export function TableCard({ table, choices, words, onChoose }: Props) {
  const { connect } = words.sidebar;
  const found = table.columns.map(({ role }) => role);
  const kind = words.tableKinds[table.kind];
  // A sheet called "Invoices" need not be said to hold invoices.
  const isNamed = table.key.toLowerCase() === kind.toLowerCase();
  const first = ASKED[table.kind] ?? found.slice(0, 1);
  const unsure = table.columns.filter((column) => column.unsure).map(({ role }) => role);
  const shown = [...first, ...unsure.filter((role) => !first.includes(role))];
  const others = [...new Set([...found, ...(USEFUL[table.kind] ?? [])])].filter(
    (role) => !shown.includes(role),
  );
  const row = (role: Role) => (
    <RoleRow key={role} role={role} table={table} choices={choices} words={words} onChoose={onChoose} />
  );
  return (
    <section class="card">
      <h2 dir="auto">{isNamed ? table.key : connect.table(table.key, kind)}</h2>
      {shown.map(row)}
      {others.length > 0 && (
        <details>
          <summary>{connect.otherColumns}</summary>
          {others.map(row)}
        </details>
      )}
    </section>
  );
}

function RoleRow({ role, table, choices, words, onChoose }: Props & { role: Role }) {
  const id = useId();
  const { connect } = words.sidebar;
  const found = table.columns.find((candidate) => candidate.role === role);
  const chosen = choices[role]?.column ?? found?.column ?? 0;
  const isUnsure = found?.column === chosen && found.unsure;
  const sample = table.columns.find(({ column }) => column === chosen)?.sample ?? '';
  return (
    <div class="role">
      <label for={id}>{table.kind === 'log' && role === 'issued' ? connect.day : words.roles[role]}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(role, Number(event.currentTarget.value))}>
        <option value={0}>– {connect.none} –</option>
        {columnsIn(table).map((number) => (
          <option key={number} value={number}>
            {`${columnLetters(number)} ${table.headings[number - 1]}`}
          </option>
        ))}
      </select>
      {(sample !== '' || isUnsure) && (
        <p class="quiet" dir="auto">
          {isUnsure && (
            <strong>
              {connect.check}
              {sample === '' ? '' : ': '}
            </strong>
          )}
          {sample !== '' && connect.sample(sampleText(sample, role, words))}
        </p>
      )}
    </div>
  );
}

/** The columns of a table, counted from 1. */
function columnsIn({ firstColumn, lastColumn }: Table): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

/** A cell as the owner sees it: days and figures in the customs of their language. */
function sampleText(sample: string, role: Role, { language }: ScreenWords): string {
  const day = dayFromIso(sample);
  if (day !== undefined) return formatDay(day, language);
  if (/^-?\d+\.\d+$/.test(sample)) {
    return MONEY.includes(role)
      ? formatMoney(Math.round(Number(sample) * 100), '', language, true)
      : formatNumber(Number(sample), language, 2);
  }
  return sample.length > 40 ? `${sample.slice(0, 39)}…` : sample;
}
