import { useId } from 'preact/hooks';
import { columnLetters } from '../../src/core/column-letters';
import type { Role, Table } from '../../src/table/table';
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
  const found = table.columns.map(({ role }) => role);
  const asked = table.kind === 'invoices' ? ASKED : [];
  const roles = [...asked, ...found.filter((role) => !asked.includes(role))];
  return (
    <section class="card">
      <h2 dir="auto">{words.sidebar.connect.table(table.sheet, words.tableKinds[table.kind])}</h2>
      {roles.map((role) => (
        <RoleRow key={role} role={role} {...{ table, headings, choices, words, onChoose }} />
      ))}
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
          {column.sample !== '' && connect.sample(shortened(column.sample))}
        </p>
      )}
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
