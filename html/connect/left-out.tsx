import type { ComponentChildren } from 'preact';
import type { Table } from '../../src/model/table';
import type { ScreenWords } from '../../src/words/screen-words';
import type { LeftOutList } from './lists';

interface Props {
  lists: LeftOutList[];
  /** Whether all are unfolded at once, since there is nothing else to look at. */
  isOpen: boolean;
  words: ScreenWords;
  kindField: (table: Table) => ComponentChildren;
}

/** What is left out and why; unfolded, the remedy, and a way to say that it is something else. */
export function LeftOut({ lists, isOpen, words, kindField }: Props) {
  if (lists.length === 0) return null;
  return (
    <section class="card left-out">
      <h2>{words.sidebar.connect.leftOut(lists.length)}</h2>
      <ul>
        {lists.map(({ name, reason, sentence, isDoubtful, table }) => (
          <li key={name}>
            <details open={isOpen || isDoubtful}>
              <summary>
                <bdi>{name}</bdi> <span class="quiet">· {reason}</span>
              </summary>
              <p class="quiet">{sentence}</p>
              {table && kindField(table)}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
