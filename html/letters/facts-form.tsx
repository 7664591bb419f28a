import { useId } from 'preact/hooks';
import { lastDayAdvice } from '../../src/letters/last-day-advice';
import { isoFromDay } from '../../src/model/day';
import { LETTER_REASONS, LETTER_VOICES } from '../../src/model/letter-facts';
import { CONTRACTS, type Contract } from '../../src/model/letter-input';
import { CONTRACT_WORDS } from '../../src/words/letter-words-for';
import { Choice } from '../controls/select-field';
import { Field } from './field';
import type { LetterInput } from './letter-input';
import type { Letters, SavedLetterDraft } from './use-letters';

interface Props {
  letters: Letters;
  desk: SavedLetterDraft;
}

/** What a letter needs; it is remembered when a field is left. */
export function FactsForm({ letters, desk }: Props) {
  const { words, sender, setSender, enter, keep } = letters;
  const { client, input, missing } = desk;
  const text = words.sidebar.letters.dialog;
  const set = (change: Partial<LetterInput>): void =>
    enter(client, { input: { ...input, ...change }, accepted: false });
  const field = (name: 'contact' | 'email' | 'referral' | 'referralReach', label: string, help?: string) => (
    <Field
      label={label}
      {...(help ? { help } : {})}
      value={input[name]}
      onInput={(value) => set({ [name]: value })}
    />
  );
  const lines = (name: 'address' | 'deliveries' | 'handOver', label: string) => (
    <Field label={label} lines value={input[name]} onInput={(value) => set({ [name]: value })} />
  );
  return (
    <form class="facts" onSubmit={(event) => event.preventDefault()} onFocusOut={() => keep(desk)}>
      <h1 dir="auto">{client.name}</h1>
      {!client.card && <p class="quiet">{words.sidebar.letters.section.warned}</p>}
      <Field
        label={text.senderName}
        value={sender.name ?? ''}
        autoFocus={missing.includes('sender')}
        onInput={(name) => setSender({ name })}
      />
      <Choice
        label={text.reason}
        help={text.reasonHelp(input.reason)}
        value={input.reason}
        options={LETTER_REASONS}
        names={text.reasons}
        onChange={(reason) => set({ reason })}
      />
      <Choice
        label={text.voice}
        value={input.voice}
        options={LETTER_VOICES}
        names={text.voices}
        onChange={(voice) => set({ voice })}
      />
      <LastDay {...{ letters, desk, set }} />
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
function LastDay({ letters, desk, set }: Props & { set: (change: Partial<LetterInput>) => void }) {
  const { words, connection } = letters;
  const { input } = desk;
  const id = useId();
  const text = words.sidebar.letters.dialog;
  const { contracts } = CONTRACT_WORDS[words.language];
  const names = Object.fromEntries(CONTRACTS.map((one) => [one, contracts[one].name])) as Record<
    Contract,
    string
  >;
  const today = connection?.review?.today ?? 0;
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
      <Choice
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
          aria-invalid={desk.isPast}
          onInput={(event) => set({ lastDay: event.currentTarget.value })}
        />
        <p id={`${id}-note`} class={desk.isPast ? 'failure' : 'quiet'}>
          {desk.isPast ? text.lastDayPast : advice.note}
        </p>
      </div>
    </>
  );
}
