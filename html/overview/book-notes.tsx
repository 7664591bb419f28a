import type { Connection } from '../../src/model/exchange';
import type { Report } from '../../src/model/report';
import { hourlyValueOf } from '../../src/model/settings';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  report: Report;
  connection: Omit<Connection, 'review'>;
  words: ScreenWords;
  onAnswer: () => void;
}

/** What is to be known of all figures, and the questions that are still open. */
export function BookNotes({ report, connection, words, onAnswer }: Props) {
  const { overview } = words.sidebar;
  const day = formatDay(report.asOf, words.language, true);
  const { enteredUntil } = report;
  const notes = [
    report.dormant ? overview.dormant(day) : overview.asOf(day),
    ...(report.isEmptyPeriod ? [overview.emptyPeriod] : []),
    ...(enteredUntil === undefined
      ? []
      : [words.why.notes.enteredUntil(formatDay(enteredUntil, words.language, true))]),
    ...(isTaxOpen(connection) ? [overview.taxUnknown] : []),
  ];
  const open = openQuestions(connection);
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      {open > 0 && (
        <p>
          {overview.openQuestions(open)}{' '}
          <button type="button" class="link" onClick={onAnswer}>
            {overview.answer}
          </button>
        </p>
      )}
    </>
  );
}

/** How many questions of Connect have no answer. */
export function openQuestions(connection: Omit<Connection, 'review'>): number {
  const { questions, answered, currency, settings, rates, retentions } = connection;
  const isRated = (one: string): boolean => one === currency || new Map(Object.entries(rates)).has(one);
  const isAnswered = (key: string): boolean => new Map(Object.entries(retentions)).has(key);
  return (
    Number(isTaxOpen(connection)) +
    Number(hourlyValueOf(settings, answered, currency) === undefined) +
    (currency === '' ? 0 : questions.currencies.filter((one) => !isRated(one)).length) +
    questions.retentions.filter(({ key }) => !isAnswered(key)).length
  );
}

function isTaxOpen({ questions, answered }: Pick<Connection, 'questions' | 'answered'>): boolean {
  return questions.isTaxUnknown && !answered.includes('vatRate');
}
