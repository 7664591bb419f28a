import { useMemo, useState } from 'preact/hooks';
import { isEntryTable } from '../../src/model/entry-table';
import { possibleDuplicates } from '../../src/model/possible-duplicates';
import type { Role, RoleChoices, Table } from '../../src/model/table';
import type { ScreenWords } from '../../src/words/screen-words';
import { Button } from '../controls/button';
import type { CallState } from '../controls/call-status';
import { CallStatus } from '../controls/call-status';
import { Heading } from '../controls/heading';
import type { SessionEvent } from '../session/session';
import type { OpenSession } from '../session/session-state';
import { DuplicatesCard, type TwinAnswers } from './duplicates-card';
import { Problems } from './problems';
import { type MoneyAnswers, Questions } from './questions';
import { RetentionsCard } from './retentions-card';
import { figuresOf, SettingsCard, type SettingTexts, textsOf } from './settings-card';
import { TableCard } from './table-card';

interface Props {
  connection: OpenSession['connection'];
  words: ScreenWords;
  call: CallState;
  /** Whether there is a review to go back to; then everything is left as it was. */
  canLeave: boolean;
  dispatch: (event: SessionEvent) => void;
}

/** Shows how the book was read, lets every column be corrected, and asks what only the owner knows. */
export function ConnectPanel({ connection, words, call, canLeave, dispatch }: Props) {
  const { connect, back } = words.sidebar;
  const busy = call.pending !== '';
  const [choices, setChoices] = useState<RoleChoices>(connection.choices);
  const [twinAnswers, setTwinAnswers] = useState<TwinAnswers>({
    aliases: connection.aliases,
    confirmedDistinct: connection.confirmedDistinct,
  });
  const duplicates = useMemo(
    () => possibleDuplicates(connection.clients, connection.confirmedDistinct),
    [connection],
  );
  const [retentions, setRetentions] = useState(connection.retentions);
  const [money, setMoney] = useState<MoneyAnswers>({
    currency: connection.currency,
    rates: Object.fromEntries(
      Object.entries(connection.rates).map(([currency, rate]) => [currency, String(rate)]),
    ),
  });
  const [texts, setTexts] = useState(textsOf(connection.settings, connection.answered, connection.currency));
  const enter = (change: Partial<SettingTexts>): void => setTexts((now) => ({ ...now, ...change }));
  const scored = connection.tables.filter(isScored);
  const choose = ({ key, headings }: Table, role: Role, column: number): void => {
    const choice = { column, heading: headings[column - 1] ?? '' };
    setChoices({ ...choices, [key]: { ...choices[key], [role]: choice } });
  };
  const confirm = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    dispatch({
      kind: 'confirm',
      confirmation: {
        choices,
        ...twinAnswers,
        retentions,
        currency: money.currency,
        rates: ratesIn(money),
        settings: figuresOf(texts),
      },
    });
  };
  if (!scored.some(({ kind }) => kind === 'invoices' || kind === 'orders')) {
    return <NothingFound connection={connection} words={words} call={call} dispatch={dispatch} />;
  }
  return (
    <form onSubmit={confirm}>
      <Heading
        text={connect.title}
        back={back}
        onBack={canLeave ? () => dispatch({ kind: 'show', view: 'overview' }) : undefined}
      />
      {scored.map((table) => (
        <TableCard
          key={table.key}
          table={table}
          choices={choices[table.key] ?? {}}
          words={words}
          onChoose={(role, column) => choose(table, role, column)}
        />
      ))}
      <DuplicatesCard
        duplicates={duplicates}
        merged={connection.merged}
        answers={twinAnswers}
        words={words}
        onAnswer={setTwinAnswers}
      />
      {connection.excludedDocuments > 0 && (
        <p class="quiet">{connect.excludedDocuments(connection.excludedDocuments)}</p>
      )}
      <Problems
        problems={connection.problems}
        words={words}
        onShow={(origin) => dispatch({ kind: 'selectCell', origin })}
      />
      <RetentionsCard
        clients={connection.questions.retentions}
        answers={retentions}
        words={words}
        onAnswer={setRetentions}
      />
      <Questions
        connection={connection}
        texts={texts}
        money={money}
        words={words}
        onInput={enter}
        onMoney={(change) => setMoney((now) => ({ ...now, ...change }))}
      />
      <SettingsCard texts={texts} words={words} onInput={enter} />
      <CallStatus call={call} words={words} />
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy}>
          {connect.confirm}
        </button>
      </div>
    </form>
  );
}

/** The rates that are entered. */
function ratesIn({ rates }: MoneyAnswers): Record<string, number> {
  const filled = Object.entries(rates).filter(([, text]) => Number(text) > 0);
  return Object.fromEntries(filled.map(([currency, text]) => [currency, Number(text)]));
}

/** The owner's tables that are about clients; the others are named only when nothing else was found. */
function isScored(table: Table): boolean {
  return ['invoices', 'clients', 'orders', 'log'].includes(table.kind) && !isEntryTable(table);
}

function NothingFound({ connection, words, call, dispatch }: Omit<Props, 'canLeave'>) {
  const { connect } = words.sidebar;
  return (
    <section>
      <Heading text={connect.nothing} />
      <p>{connect.nothingHelp}</p>
      <ul class="quiet">
        {connection.tables.map((table) => (
          <li key={table.key} dir="auto">
            {connect.seen(table.sheet, words.tableKinds[table.kind])}
          </li>
        ))}
      </ul>
      <CallStatus call={call} words={words} />
      <div class="actions">
        <Button class="primary" busy={call.pending !== ''} onClick={() => dispatch({ kind: 'reload' })}>
          {connect.again}
        </Button>
      </div>
    </section>
  );
}
