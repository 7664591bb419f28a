import { useId, useState } from 'preact/hooks';
import { SETTING_NAMES, SETTINGS, type SettingName } from '../../src/model/settings';
import type { ScreenWords } from '../../src/words/screen-words';
import { InterestHelp } from './interest-help';

/** Every assumption as the text of its field. */
export type SettingTexts = Record<SettingName, string>;

/** Asked for on their own, above the others. */
const ASKED: SettingName[] = ['margin', 'hourlyValue'];

interface Props {
  texts: SettingTexts;
  words: ScreenWords;
  onInput: (change: Partial<SettingTexts>) => void;
}

/** Every assumption with its unit and range, to be changed in place. */
export function SettingsCard({ texts, words, onInput }: Props) {
  const { settings } = words.sidebar;
  const [open, setOpen] = useState(false);
  const reset = (): void => onInput(textsOf(defaultsOf()));
  return (
    <details
      class="settings"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      // A field that is closed away cannot say what is wrong with it.
      onInvalidCapture={() => setOpen(true)}
    >
      <summary>{settings.title}</summary>
      {SETTING_NAMES.filter((name) => !ASKED.includes(name)).map((name) => (
        <div key={name}>
          <SettingField name={name} text={texts[name]} words={words} onInput={onInput} />
          {name === 'interest' && (
            <InterestHelp words={words} onRate={(rate) => onInput({ interest: String(rate) })} />
          )}
        </div>
      ))}
      <button type="button" onClick={reset}>
        {settings.reset}
      </button>
    </details>
  );
}

function SettingField({
  name,
  text,
  words,
  onInput,
}: Pick<Props, 'words' | 'onInput'> & { name: SettingName; text: string }) {
  const id = useId();
  const { labels, units } = words.sidebar.settings;
  const { min, max, unit } = SETTINGS[name];
  return (
    <div class="setting">
      <label for={id}>{labels[name]}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        step="any"
        required
        min={min}
        max={max}
        value={text}
        aria-describedby={`${id}-unit`}
        onInput={(event) => onInput({ [name]: event.currentTarget.value })}
      />
      <span id={`${id}-unit`} class="quiet">
        {units[unit]}
      </span>
    </div>
  );
}

function defaultsOf(): Record<SettingName, number> {
  return Object.fromEntries(
    SETTING_NAMES.filter((name) => !ASKED.includes(name)).map((name) => [name, SETTINGS[name].default]),
  ) as Record<SettingName, number>;
}

/** Settings as texts for their fields. */
export function textsOf(settings: Record<SettingName, number>): SettingTexts {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, String(value)]),
  ) as SettingTexts;
}
