import { useId } from 'preact/hooks';
import { lastDayAdvice } from '../../src/letters/last-day-advice';
import { type Day, isoFromDay } from '../../src/model/day';
import { LETTER_REASONS, LETTER_VOICES } from '../../src/model/letter-facts';
import { CONTRACTS, type Contract, type LetterInput } from '../../src/model/letter-input';
import type { Sender } from '../../src/model/memory';
import { CONTRACT_WORDS } from '../../src/words/letter-words-for';
import type { ScreenWords } from '../../src/words/screen-words';
import { SelectField } from '../controls/select-field';
import { Field } from './field';
import type { LettersEvent } from './letters';
import type { LettersOpen } from './letters-state';
import type { SavedLetterDraft } from './shown-letters';

interface Props {
  state: LettersOpen;
  draft: SavedLetterDraft;
  words: ScreenWords;
  dispatch: (event: LettersEvent) => void;
}

/** What a letter needs; it is remembered when a field is left. */
export function FactsForm({ state, draft, words, dispatch }: Props) {
  const { sender } = state;
  const { client, input, edits, missing } = draft;
  const { key } = client;
  const text = words.sidebar.letters.dialog;
  const set = (change: Partial<LetterInput>): void =>
    dispatch({ kind: 'enter', key, change: { input: { ...input, ...change }, accepted: false } });
  const setSender = (change: Sender): void => dispatch({ kind: 'setSender', change });
  const field = (name: 'contact' | 'email' | 'referral' | 'referralReach', label: string, help?: string) => (
    <Field label={label} help={help} value={input[name]} onInput={(value) => set({ [name]: value })} />
  );
  const lines = (name: 'address' | 'deliveries' | 'handOver', label: string) => (
    <Field label={label} lines value={input[name]} onInput={(value) => set({ [name]: value })} />
  );
  return (
    <form
      class="facts"
      onSubmit={(event) => event.preventDefault()}
      onFocusOut={() => dispatch({ kind: 'keep', key, input, edits })}
    >
      <h1 dir="auto">{client.name}</h1>
      {!client.card && <p class="quiet">{words.sidebar.letters.section.warned}</p>}
      <Field
        label={text.senderName}
        value={sender.name ?? ''}
        autoFocus={missing.includes('sender')}
        onInput={(name) => setSender({ name })}
      />
      <SelectField
        label={text.reason}
        help={text.reasonHelp(input.reason)}
        value={input.reason}
        options={LETTER_REASONS}
        names={text.reasons}
        onChange={(reason) => set({ reason })}
      />
      <SelectField
        label={text.voice}
        value={input.voice}
        options={LETTER_VOICES}
        names={text.voices}
        onChange={(voice) => set({ voice })}
      />
      <LastDay draft={draft} today={state.connection.review?.today ?? 0} words={words} set={set} />
      {field('contact', text.contact, text.contactHelp)}
      {lines('address', text.address)}
      {field('email', text.email)}
      {lines('deliveries', text.deliveries)}
      {lines('handOver', text.handOver)}
      <p class="quiet">{text.linesHelp}</p>
      {field('referral', text.referral)}
      {input.referral.trim() !== '' && field('referralReach', text.referralReach)}
      <h2>{text.sender}</h2>
      <Field
        label={text.senderCompany}
        value={sender.company ?? ''}
        onInput={(company) => setSender({ company })}
      />
      <Field
        label={text.senderAddress}
        lines
        value={sender.address ?? ''}
        onInput={(address) => setSender({ address })}
      />
      <Field label={text.place} value={sender.place ?? ''} onInput={(place) => setSender({ place })} />
    </form>
  );
}

/** The kind of contract proposes a last day, with its note or a stop sign; the owner's own day counts. */
function LastDay({
  draft: { input, isPast },
  today,
  words,
  set,
}: Pick<Props, 'draft' | 'words'> & { today: Day; set: (change: Partial<LetterInput>) => void }) {
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
