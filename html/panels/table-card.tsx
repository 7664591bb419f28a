import { useId } from 'preact/hooks';
import { columnLetters } from '../../src/core/column-letters';
import { dayFromIso } from '../../src/core/day';
import type { Role, Table } from '../../src/table/table';
import { formatDay, formatNumber } from '../../src/words/format';
import type { Words } from '../../src/words/words';

/** Roles that matter most are shown even where no column was found for them. */
const ASKED: Role[] = ['client', 'issued', 'due', 'paid_on', 'amount'];

interface Props {
  table: Table;
  headings: string[];
  /** The owner's own choices on this sheet. */
  choices: Partial<Record<Role, number>>;
  words: Words;
  onChoose: (role: Role, column: number) => void;
}

/** One table: what it is, and which column means what, each to be corrected. */
export function TableCard({ table, headings, choices, words, onChoose }: Props) {
  const { connect } = words.sidebar;
  const found = table.columns.map(({ role }) => role);
  const first = table.kind === 'invoices' ? ASKED : found.slice(0, 1);
  const unsure = table.columns.filter((column) => column.unsure).map(({ role }) => role);
  const shown = [...first, ...unsure.filter((role) => !first.includes(role))];
  const others = found.filter((role) => !shown.includes(role));
  const row = (role: Role) => (
    <RoleRow key={role} role={role} {...{ table, headings, choices, words, onChoose }} />
  );
  return (
    <section class="card">
      <h2 dir="auto">{connect.table(table.sheet, words.tableKinds[table.kind])}</h2>
      {shown.map(row)}
      {others.length > 0 && (
        <details>
          <summary>{connect.otherColumns(others.length)}</summary>
          {others.map(row)}
        </details>
      )}
    </section>
  );
}

function RoleRow({ role, table, headings, choices, words, onChoose }: Props & { role: Role }) {
  const id = useId();
  const { connect } = words.sidebar;
  const column = table.columns.find((candidate) => candidate.role === role);
  const chosen = choices[role] ?? column?.column ?? 0;
  const untouched = column && chosen === column.column;
  return (
    <div class="role">
      <label for={id}>{words.roles[role]}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(role, Number(event.currentTarget.value))}>
        <option value={0}>– {connect.none} –</option>
        {headings.map((heading, index) => (
          <option key={index} value={index + 1}>
            {`${columnLetters(index + 1)} ${heading}`}
          </option>
        ))}
      </select>
      {untouched && (column.sample !== '' || column.unsure) && (
        <p class="quiet" dir="auto">
          {column.unsure && <strong>{connect.check}. </strong>}
          {column.sample !== '' && connect.sample(sampleText(column.sample, words))}
        </p>
      )}
    </div>
  );
}

/** A cell as the owner sees it: days and figures in the customs of their language. */
function sampleText(sample: string, { language }: Words): string {
  const day = dayFromIso(sample);
  if (day !== undefined) return formatDay(day, language);
  if (/^-?\d+\.\d+$/.test(sample)) return formatNumber(Number(sample), language, 2);
  return sample.length > 40 ? `${sample.slice(0, 39)}…` : sample;
}
