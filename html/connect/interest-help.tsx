import { useId, useState } from 'preact/hooks';
import {
  INTEREST_COUNTRIES,
  INTEREST_PRESETS,
  type InterestCountry,
  presetRate,
} from '../../src/model/interest-presets';
import { formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  words: ScreenWords;
  onRate: (rate: number) => void;
}

/** Works out the statutory rate of a country from its points and the reference rate that the owner looks up. */
export function InterestHelp({ words, onRate }: Props) {
  const id = useId();
  const { interest } = words.sidebar.settings;
  const [country, setCountry] = useState<InterestCountry | 'own'>('own');
  const [reference, setReference] = useState('');
  const preset = country === 'own' ? undefined : INTEREST_PRESETS[country];
  const points = preset ? formatNumber(preset.points, words.language, 1) : '';
  const choose = (chosen: InterestCountry | 'own'): void => {
    setCountry(chosen);
    if (chosen !== 'own' && !INTEREST_PRESETS[chosen].reference)
      onRate(presetRate(INTEREST_PRESETS[chosen], 0));
  };
  const enter = (text: string): void => {
    setReference(text);
    // Tenths of a point come out of the addition as they went in.
    if (preset && text !== '') onRate(Number(presetRate(preset, Number(text)).toFixed(2)));
  };
  return (
    <details class="interest">
      <summary>{interest.title}</summary>
      <label for={`${id}-country`}>{interest.country}</label>
      <select
        id={`${id}-country`}
        value={country}
        onChange={(event) => choose(event.currentTarget.value as InterestCountry | 'own')}
      >
        {(['own', ...INTEREST_COUNTRIES] as const).map((one) => (
          <option key={one} value={one}>
            {interest.countries[one]}
          </option>
        ))}
      </select>
      {preset && (
        <p class="quiet">
          {(preset.reference ? interest.withReference : interest.fixed)(points, preset.source)}
        </p>
      )}
      {preset?.reference && (
        <>
          <label for={`${id}-reference`}>{interest.reference}</label>
          <input
            id={`${id}-reference`}
            type="number"
            inputMode="decimal"
            step="any"
            min={-10}
            max={90}
            value={reference}
            onInput={(event) => enter(event.currentTarget.value)}
          />
          <p class="quiet">{interest.lookUp(preset.lookUp)}</p>
        </>
      )}
    </details>
  );
}
