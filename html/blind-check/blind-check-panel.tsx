import { useState } from 'preact/hooks';
import type { Day } from '../../src/model/day';
import type { BlindCheck } from '../../src/model/memory';
import type { ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import type { ScreenWords } from '../../src/words/screen-words';
import { Heading } from '../controls/heading';
import type { SessionEvent } from '../session/session';
import { BlindChoice } from './blind-choice';
import { BlindResult } from './blind-result';

interface Props {
  clients: ClientReport[];
  /** What was named before; null where nothing was. */
  check: BlindCheck | null;
  today: Day;
  settings: Settings;
  words: ScreenWords;
  dispatch: (event: SessionEvent) => void;
}

/** The owner names who gives and who takes most before they see a figure; then both are shown side by side. */
export function BlindCheckPanel({ clients, check, today, settings, words, dispatch }: Props) {
  const { blindCheck: text } = words.sidebar;
  const [named, setNamed] = useState<BlindCheck>({ day: today, gives: [], takes: [] });
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
      <p>{text.help}</p>
      <div class="actions">
        <button type="button" onClick={() => dispatch({ kind: 'skipBlindCheck' })}>
          {text.skip}
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
