import { useMemo, useState } from 'preact/hooks';
import { possibleDuplicates } from '../../src/model/possible-duplicates';
import { listKindOf, type Role, type Table } from '../../src/model/table';
import type { ScreenWords } from '../../src/words/screen-words';
import { Button } from '../controls/button';
import { type CallState, CallStatus } from '../controls/call-status';
import { Heading } from '../controls/heading';
import type { SessionEvent } from '../session/session';
import type { OpenSession } from '../session/session-state';
import { type Answers, answersOf, type ChangedAnswers, confirmationOf } from './answers';
import { DuplicatesCard } from './duplicates-card';
import { KindField } from './kind-field';
import { LeftOut } from './left-out';
import { cellProblems, countsOf, leftOutTable, listsOf, sheetWithoutHeadings } from './lists';
import { Problems } from './problems';
import { Questions } from './questions';
import { RetentionsCard } from './retentions-card';
import { SettingsCard } from './settings-card';
import { TableCard } from './table-card';

interface Props {
  connection: OpenSession['connection'];
  words: ScreenWords;
  call: CallState;
  /** Whether there is a review to go back to; then everything is left as it was. */
  canLeave: boolean;
  dispatch: (event: SessionEvent) => void;
}

/** Shows what of the book was read and what was not, lets it be corrected, and asks what only the owner knows. */
export function ConnectPanel({ connection, words, call, canLeave, dispatch }: Props) {
  const { connect, back } = words.sidebar;
  const [changed, setChanged] = useState<ChangedAnswers>({});
  const answers = answersOf(connection, changed);
  const change = ({ texts, ...others }: ChangedAnswers): void =>
    setChanged((now) => ({ ...now, ...others, texts: { ...now.texts, ...texts } }));
  const { invoices, clients } = countsOf(connection);
  const hasInvoices = listsOf(connection.tables).read.some(
    ({ kind }) => kind !== 'clients' && kind !== 'log',
  );
  const busy = call.pending !== '';
  const confirm = (event: Event): void => {
    event.preventDefault();
    if (!busy) dispatch({ kind: 'confirm', confirmation: confirmationOf(answers) });
  };
  return (
    <form onSubmit={confirm}>
      <Heading
        // A table that is something else is told from the beginning.
        key={JSON.stringify(connection.kinds)}
        text={invoices > 0 ? connect.title(invoices, clients) : connect.nothing}
        back={back}
        onBack={canLeave ? () => dispatch({ kind: 'show', view: 'overview' }) : undefined}
      />
      {!hasInvoices && <p>{connect.nothingHelp}</p>}
      <Lists
        connection={connection}
        hasInvoices={hasInvoices}
        choices={answers.choices}
        words={words}
        busy={busy}
        onChoices={(choices) => change({ choices })}
        dispatch={dispatch}
      />
      {hasInvoices && (
        <Details
          connection={connection}
          answers={answers}
          words={words}
          onChange={change}
          dispatch={dispatch}
        />
      )}
      <CallStatus call={call} words={words} />
      <div class="actions">
        {hasInvoices ? (
          <button type="submit" class="primary" aria-disabled={busy}>
            {connect.confirm}
          </button>
        ) : (
          <Button class="primary" busy={busy} onClick={() => dispatch({ kind: 'reload' })}>
            {connect.again}
          </Button>
        )}
      </div>
    </form>
  );
}

interface ListsProps extends Pick<Props, 'connection' | 'words' | 'dispatch'> {
  hasInvoices: boolean;
  choices: Answers['choices'];
  busy: boolean;
  onChoices: (choices: Answers['choices']) => void;
}

/** The tables that are read, then those that are left out. */
function Lists({ connection, hasInvoices, choices, words, busy, onChoices, dispatch }: ListsProps) {
  const { read, leftOut } = listsOf(connection.tables);
  const unread = connection.problems.filter(({ code }) => code === 'no-headings');
  const lists = [
    ...leftOut.map((table) => leftOutTable(table, connection.kinds, words)),
    ...unread.map(({ detail }) => sheetWithoutHeadings(String(detail), words)),
  ];
  const choose = ({ key, headings }: Table, role: Role, column: number): void => {
    const choice = { column, heading: headings[column - 1] ?? '' };
    onChoices({ ...choices, [key]: { ...choices[key], [role]: choice } });
  };
  const kindField = (table: Table) => (
    <KindField
      key={`${listKindOf(table)} ${table.key in connection.kinds}`}
      table={table}
      isChosen={table.key in connection.kinds}
      words={words}
      busy={busy}
      onKind={(listKind) => dispatch({ kind: 'correctKind', table, listKind })}
    />
  );
  return (
    <>
      {read.map((table, index) => (
        <TableCard
          key={table.key}
          table={table}
          rows={connection.rows[table.key]}
          // Most books have one list that matters; of many the columns would be more than a glance.
          hasGlance={index === 0}
          choices={choices[table.key] ?? {}}
          words={words}
          onChoose={(role, column) => choose(table, role, column)}
          kindField={kindField(table)}
        />
      ))}
      <LeftOut lists={lists} isOpen={!hasInvoices} words={words} kindField={kindField} />
    </>
  );
}

interface DetailsProps extends Pick<Props, 'connection' | 'words' | 'dispatch'> {
  answers: Answers;
  onChange: (change: ChangedAnswers) => void;
}

/** What single cells, pairs of clients and figures leave open. */
function Details({ connection, answers, words, onChange, dispatch }: DetailsProps) {
  const { excludedDocuments, clients, confirmedDistinct, merged, questions } = connection;
  const duplicates = useMemo(() => possibleDuplicates(clients, confirmedDistinct), [connection]);
  const { texts, money, retentions } = answers;
  return (
    <>
      <DuplicatesCard
        duplicates={duplicates}
        merged={merged}
        answers={answers.duplicates}
        words={words}
        onAnswer={(answered) => onChange({ duplicates: answered })}
      />
      {excludedDocuments > 0 && (
        <p class="quiet">{words.sidebar.connect.excludedDocuments(excludedDocuments)}</p>
      )}
      <Problems
        problems={cellProblems(connection.problems)}
        words={words}
        onShow={(origin) => dispatch({ kind: 'selectCell', origin })}
      />
      <RetentionsCard
        clients={questions.retentions}
        answers={retentions}
        words={words}
        onAnswer={(answered) => onChange({ retentions: answered })}
      />
      <Questions
        connection={connection}
        texts={texts}
        money={money}
        words={words}
        onInput={(entered) => onChange({ texts: entered })}
        onMoney={(entered) => onChange({ money: { ...money, ...entered } })}
      />
      <SettingsCard texts={texts} words={words} onInput={(entered) => onChange({ texts: entered })} />
    </>
  );
}
