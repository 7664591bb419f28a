import { useId } from 'preact/hooks';
import { columnLetters } from '../../src/model/a1-notation';
import { dayFromIso } from '../../src/model/day';
import { columnOf, type Role, type RoleChoice, type Table } from '../../src/model/table';
import { formatDay, formatMoney, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

/** Roles whose figures are money. */
const MONEY: Role[] = ['amount', 'net', 'paid_amount', 'open'];

export interface RoleProps {
  role: Role;
  table: Table;
  /** The owner's own choices on this sheet. */
  choices: Partial<Record<Role, RoleChoice>>;
  words: ScreenWords;
}

/** The column of a role, to be corrected. */
export function RoleRow({
  onChoose,
  ...props
}: RoleProps & { onChoose: (role: Role, column: number) => void }) {
  const id = useId();
  const { role, table, words } = props;
  const { connect } = words.sidebar;
  const { column: chosen, isUnsure, sample } = shownColumn(props);
  return (
    <div class="role">
      <label for={id}>{roleName(props)}</label>
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
          {sample !== '' && connect.sample(sample)}
        </p>
      )}
    </div>
  );
}

/** The column of a role at a glance: its letter, and what is in its first filled cell. */
export function RoleGlance(props: RoleProps) {
  const { column, sample } = shownColumn(props);
  return (
    <>
      <dt>{roleName(props)}</dt>
      <dd dir="auto">
        {column > 0 ? <b>{columnLetters(column)}</b> : '–'} {sample}
      </dd>
    </>
  );
}

function roleName({ role, table, words }: RoleProps): string {
  return table.kind === 'log' && role === 'issued' ? words.sidebar.connect.day : words.roles[role];
}

/** The column that a role has now, counted from 1, or 0 for none. */
function shownColumn({ role, table, choices, words }: RoleProps): {
  column: number;
  isUnsure: boolean;
  sample: string;
} {
  const found = columnOf(table.columns, role);
  const column = choices[role]?.column ?? found?.column ?? 0;
  const sample = table.columns.find((one) => one.column === column)?.sample ?? '';
  return {
    column,
    isUnsure: found?.column === column && found.unsure,
    sample: sample === '' ? '' : sampleText(sample, role, words),
  };
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
