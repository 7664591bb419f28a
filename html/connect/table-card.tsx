import type { ComponentChildren } from 'preact';
import { listKindOf, type Role, type RoleChoice, type RowCount, type Table } from '../../src/model/table';
import { problemSentence } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';
import { RoleGlance, RoleRow } from './role-row';
import { rolesOf } from './table-roles';

interface Props {
  table: Table;
  rows: RowCount | undefined;
  /** Whether its columns are shown at a glance. */
  hasGlance: boolean;
  /** The owner's own choices on this sheet. */
  choices: Partial<Record<Role, RoleChoice>>;
  words: ScreenWords;
  onChoose: (role: Role, column: number) => void;
  /** The field for what the table is. */
  kindField: ComponentChildren;
}

/** A table that is read: what it is, how many rows, and what needs a look; unfolded, all its columns, to be corrected. */
export function TableCard({ table, rows, hasGlance, choices, words, onChoose, kindField }: Props) {
  const { connect } = words.sidebar;
  const { asked, unsettled, all } = rolesOf(table);
  const faults = table.problems.filter(({ code }) => code !== 'unsure-column');
  const row = (role: Role) => (
    <RoleRow key={role} role={role} table={table} choices={choices} words={words} onChoose={onChoose} />
  );
  return (
    <section class="card">
      <h2 dir="auto">{table.key}</h2>
      <p class="quiet">{summaryOf(table, rows, words)}</p>
      {faults.map((problem) => (
        <p key={problem.code}>{problemSentence(problem, words)}</p>
      ))}
      {table.clientIn !== 'row' && <p class="quiet">{connect.clientIn[table.clientIn]}</p>}
      {hasGlance && (
        <dl class="glance">
          {asked
            .filter((role) => !unsettled.includes(role))
            .map((role) => (
              <RoleGlance key={role} role={role} table={table} choices={choices} words={words} />
            ))}
        </dl>
      )}
      {unsettled.map(row)}
      <details>
        <summary>{connect.correct}</summary>
        {kindField}
        {all.filter((role) => !unsettled.includes(role)).map(row)}
      </details>
    </section>
  );
}

/** What a table is and how many of its rows were read. A sheet called "Invoices" need not be said to hold invoices. */
function summaryOf(table: Table, rows: RowCount | undefined, { sidebar }: ScreenWords): string {
  const { kinds, rows: counted } = sidebar.connect;
  const kind = kinds[listKindOf(table)];
  const isNamed = table.key.toLowerCase() === kind.toLowerCase();
  return [isNamed ? '' : kind, rows ? counted(rows.read, rows.left) : ''].filter(Boolean).join(' · ');
}
