import { useId, useState } from 'preact/hooks';
import { ASKED_SETTINGS, SETTING_NAMES, SETTINGS, type SettingName } from '../../src/model/settings';
import type { ScreenWords } from '../../src/words/screen-words';
import type { SettingTexts } from './answers';
import { InterestHelp } from './interest-help';

/** Asked for on their own, above the others, are those of `Questions`. */
const OTHERS = SETTING_NAMES.filter((name) => !ASKED_SETTINGS.includes(name));

interface Props {
  texts: SettingTexts;
  words: ScreenWords;
  onInput: (change: Partial<SettingTexts>) => void;
}

/** Every assumption with its unit and range, to be changed in place. */
export function SettingsCard({ texts, words, onInput }: Props) {
  const { settings } = words.sidebar;
  const [open, setOpen] = useState(false);
  const reset = (): void =>
    onInput(Object.fromEntries(OTHERS.map((name) => [name, String(SETTINGS[name].default)])));
  return (
    <details
      class="settings"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      // A field that is closed away cannot say what is wrong with it.
      onInvalidCapture={() => setOpen(true)}
    >
      <summary>{settings.title}</summary>
      {OTHERS.map((name) => (
        <div key={name}>
          {SETTINGS[name].unit === 'yes or no' ? (
            <SettingCheck name={name} text={texts[name]} words={words} onInput={onInput} />
          ) : (
            <SettingField name={name} text={texts[name]} words={words} onInput={onInput} />
          )}
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

type FieldProps = Pick<Props, 'words' | 'onInput'> & { name: SettingName; text: string };

/** An assumption that holds or does not: 1 or 0. */
function SettingCheck({ name, text, words, onInput }: FieldProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={text === '1'}
        onChange={(event) => onInput({ [name]: event.currentTarget.checked ? '1' : '0' })}
      />
      {words.sidebar.settings.labels[name]}
    </label>
  );
}

function SettingField({ name, text, words, onInput }: FieldProps) {
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
