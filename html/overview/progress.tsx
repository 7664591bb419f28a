import type { Day } from '../../src/model/day';
import type { Decision, Entry } from '../../src/model/entry';
import type { Review } from '../../src/model/exchange';
import type { ClientReport } from '../../src/model/report';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { entryIn, isToReview } from '../session/entries';

interface Props {
  clients: ClientReport[];
  entries: Review['entries'];
  today: Day;
  words: ScreenWords;
  onReview: () => void;
  onOpen: (client: ClientReport) => void;
}

/** How many decisions are made, the way into the review, and what was decided when. */
export function Progress({ clients, entries, today, words, onReview, onOpen }: Props) {
  const text = words.sidebar.progress;
  const entryOf = (key: string): Entry => entryIn(entries, key);
  const decided = clients
    .filter(({ key }) => entryOf(key).decision !== null)
    .sort((a, b) => (entryOf(b.key).decidedOn ?? 0) - (entryOf(a.key).decidedOn ?? 0));
  const due = decided.filter(({ key }) => isToReview(entryOf(key), today)).length;
  const isDone = decided.length > 0 && decided.length === clients.length && due === 0;
  const start = isDone ? text.fromTheTop : decided.length === 0 ? text.start : text.resume;
  const count = (decision: Decision): number =>
    decided.filter(({ key }) => entryOf(key).decision === decision).length;
  return (
    <section class="progress">
      <button type="button" class="primary" onClick={onReview}>
        {start}
      </button>
      <label>
        <span>{text.decided(decided.length, clients.length)}</span>
        <progress value={decided.length} max={clients.length} />
      </label>
      {due > 0 && <p>{text.due(due)}</p>}
      {isDone && (
        <p>
          <strong>{text.done}</strong> {text.doneHelp(count('part'), count('talk'))}
        </p>
      )}
      {decided.length > 0 && (
        <details>
          <summary>{text.history}</summary>
          <ul class="history">
            {decided.map((client) => (
              <li key={client.key}>
                <button type="button" class="link" onClick={() => onOpen(client)}>
                  <bdi>{client.name}</bdi>
                </button>
                <p class="quiet">{lineOf(entryOf(client.key), words)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function lineOf({ decision, decidedOn, lookAgain }: Entry, words: ScreenWords): string {
  const { decisions, progress } = words.sidebar;
  const day = (one: Day): string => formatDay(one, words.language);
  return [
    decision && decisions[decision],
    decidedOn !== null && day(decidedOn),
    lookAgain !== null && progress.lookAgain(day(lookAgain)),
  ]
    .filter(Boolean)
    .join(' · ');
}
