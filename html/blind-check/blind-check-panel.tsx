import { useState } from 'preact/hooks';
import type { Review } from '../../src/model/exchange';
import type { BlindCheck } from '../../src/model/memory';
import type { ScreenWords } from '../../src/words/screen-words';
import { Heading } from '../controls/heading';
import type { SessionEvent } from '../session/session';
import type { OpenSession } from '../session/session-state';
import { BlindChoice } from './blind-choice';
import { BlindResult } from './blind-result';

interface Props {
  review: Review;
  connection: OpenSession['connection'];
  /** Whether no figure has been shown yet. */
  isBlind: boolean;
  words: ScreenWords;
  dispatch: (event: SessionEvent) => void;
}

/** The owner names who gives and who takes most, at first before they see a figure; then both are shown side by side. */
export function BlindCheckPanel({ review, connection, isBlind, words, dispatch }: Props) {
  const { clients } = review.report;
  const { settings, blindCheck: check } = connection;
  const { blindCheck: text } = words.sidebar;
  const [named, setNamed] = useState<BlindCheck>({ day: review.today, gives: [], takes: [] });
  const [isNew, setNew] = useState(check === null);
  const leave = (): void => dispatch({ kind: 'show', view: 'overview' });
  const isEmpty = named.gives.length + named.takes.length === 0;
  const compare = (): void => {
    if (isEmpty) return;
    dispatch({ kind: 'saveBlindCheck', check: named });
    setNew(false);
  };
  if (!isNew && check) {
    return (
      <section>
        <Heading key="result" text={text.result} />
        <BlindResult
          clients={clients}
          check={check}
          settings={settings}
          isTaxUnknown={connection.questions.isTaxUnknown}
          words={words}
          onShow={(origin) => dispatch({ kind: 'selectCell', origin })}
        />
        <div class="actions">
          <button type="button" class="primary" onClick={leave}>
            {text.toList}
          </button>
          <button type="button" onClick={() => setNew(true)}>
            {text.again}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section>
      <Heading key="choice" text={text.title} />
      <p>{isBlind ? text.help : text.helpAgain}</p>
      <div class="actions">
        <button type="button" onClick={() => dispatch({ kind: 'skipBlindCheck' })}>
          {isBlind ? text.skip : words.sidebar.back}
        </button>
      </div>
      <BlindChoice clients={clients} named={named} words={words} onName={setNamed} />
      <div class="actions">
        <button type="button" class="primary" aria-disabled={isEmpty} onClick={compare}>
          {text.compare}
        </button>
      </div>
    </section>
  );
}
