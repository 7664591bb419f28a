import type { Origin } from '../../src/model/origin';
import type { Problem } from '../../src/model/problem';
import { problemSentence } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';

/** More than these nobody reads; mending them brings up the next. */
const SHOWN = 20;

/** What could not be read, cell by cell, each with what to do and a way to the cell. */
export function Problems({
  problems,
  words,
  onShow,
}: {
  problems: Problem[];
  words: ScreenWords;
  onShow: (origin: Origin) => void;
}) {
  if (problems.length === 0) return null;
  const { connect } = words.sidebar;
  return (
    <details class="problems">
      <summary>{connect.problems(problems.length)}</summary>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.code}${problem.origin?.sheet}${problem.origin?.row}-${problem.origin?.column}`}>
            <span dir="auto">{problemSentence(problem, words)}</span>{' '}
            {problem.origin && (
              <button type="button" class="link" onClick={() => onShow(problem.origin as Origin)}>
                {connect.show}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="quiet">{connect.more(problems.length - SHOWN)}</p>}
    </details>
  );
}
