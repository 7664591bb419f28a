import { useId } from 'preact/hooks';
import { lastDayAdvice } from '../../src/letters/last-day-advice';
import { type Day, isoFromDay } from '../../src/model/day';
import { CONTRACTS, type Contract, type LetterInput } from '../../src/model/letter-input';
import { CONTRACT_WORDS } from '../../src/words/letter-words-for';
import type { ScreenWords } from '../../src/words/screen-words';
import { SelectField } from '../controls/select-field';
import { Field } from './field';
import type { SavedLetterDraft } from './shown-letters';

interface Props {
  draft: SavedLetterDraft;
  today: Day;
  words: ScreenWords;
  set: (change: Partial<LetterInput>) => void;
}

/** The kind of contract proposes a last day, with its note or a stop sign; the owner's own day counts. */
export function LastDay({ draft: { input, isPast }, today, words, set }: Props) {
  const id = useId();
  const text = words.sidebar.letters.dialog;
  const { contracts } = CONTRACT_WORDS[words.language];
  const names = Object.fromEntries(CONTRACTS.map((one) => [one, contracts[one].name])) as Record<
    Contract,
    string
  >;
  const adviceOn = (contract: Contract, period: string) =>
    lastDayAdvice(contract, today, words.language, period);
  const advice = adviceOn(input.contract, input.period);
  const propose = (change: Partial<LetterInput>): void => {
    const { contract, period } = { ...input, ...change };
    const { lastDay } = adviceOn(contract, period);
    set({ ...change, lastDay: lastDay === undefined ? '' : isoFromDay(lastDay) });
  };
  return (
    <>
      <SelectField
        label={text.contract}
        value={input.contract}
        options={CONTRACTS}
        names={names}
        onChange={(contract) => propose({ contract })}
      />
      {(input.contract === 'clause' || input.contract === 'abroad') && (
        <Field label={text.period} value={input.period} onInput={(period) => propose({ period })} />
      )}
      <div class="field">
        <label for={id}>{text.lastDay}</label>
        <input
          id={id}
          type="date"
          value={input.lastDay}
          aria-describedby={`${id}-note`}
          aria-invalid={isPast}
          onInput={(event) => set({ lastDay: event.currentTarget.value })}
        />
        <p id={`${id}-note`} class={isPast ? 'failure' : 'quiet'}>
          {isPast ? text.lastDayPast : advice.note}
        </p>
      </div>
    </>
  );
}
