import { LETTER_REASONS, LETTER_VOICES } from '../../src/model/letter-facts';
import type { LetterInput } from '../../src/model/letter-input';
import type { Sender } from '../../src/model/memory';
import type { ScreenWords } from '../../src/words/screen-words';
import { SelectField } from '../controls/select-field';
import { Field } from './field';
import { LastDay } from './last-day';
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
      <SenderFields sender={sender} words={words} onInput={setSender} />
    </form>
  );
}

function SenderFields({
  sender,
  words,
  onInput,
}: {
  sender: Sender;
  words: ScreenWords;
  onInput: (change: Sender) => void;
}) {
  const text = words.sidebar.letters.dialog;
  return (
    <>
      <h2>{text.sender}</h2>
      <Field
        label={text.senderCompany}
        value={sender.company ?? ''}
        onInput={(company) => onInput({ company })}
      />
      <Field
        label={text.senderAddress}
        lines
        value={sender.address ?? ''}
        onInput={(address) => onInput({ address })}
      />
      <Field label={text.place} value={sender.place ?? ''} onInput={(place) => onInput({ place })} />
    </>
  );
}
