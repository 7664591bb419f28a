import { useMemo } from 'preact/hooks';
import { minorPerUnit } from '../../src/model/money';
import type { ClientReport } from '../../src/model/report';
import { SETTINGS } from '../../src/model/settings';
import { hourOfBestThird, type WhatIfAssumptions } from '../../src/scoring/what-if';
import { formatMoney, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { NumberField } from '../controls/number-field';

/** Assumptions as texts of their fields, where the owner has entered any. */
export type AssumptionTexts = Partial<Record<keyof WhatIfAssumptions, string>>;

/** The highest figure that each assumption may be; the lowest is 0. */
const MOST: Record<keyof WhatIfAssumptions, number> = {
  hourEarns: 10_000,
  refillShare: SETTINGS.refillShare.max,
  refillMonths: SETTINGS.refillMonths.max,
};

/** The figures among what was entered; what is none, or out of range, is left out. */
export function figuresIn(texts: AssumptionTexts): Partial<WhatIfAssumptions> {
  const entries = Object.entries(texts) as [keyof WhatIfAssumptions, string][];
  return Object.fromEntries(
    entries.filter(([name, text]) => isFigure(name, text)).map(([name, text]) => [name, Number(text)]),
  );
}

function isFigure(name: keyof WhatIfAssumptions, text: string): boolean {
  return text !== '' && Number(text) >= 0 && Number(text) <= MOST[name];
}

/** The assumptions of a what-if, to be changed in place. */
export function Assumptions({
  clients,
  currency,
  words,
  assumptions,
  texts,
  onChange,
}: {
  clients: ClientReport[];
  currency: string;
  words: ScreenWords;
  assumptions: WhatIfAssumptions;
  texts: AssumptionTexts;
  onChange: (change: AssumptionTexts) => void;
}) {
  const text = words.sidebar.whatIf;
  const best = useMemo(() => hourOfBestThird(clients, currency), [clients, currency]);
  const number = (value: number): string => formatNumber(value, words.language, 2);
  const labels: [name: keyof WhatIfAssumptions, label: string][] = [
    ['hourEarns', text.hourEarns(currency)],
    ['refillShare', text.refillShare],
    ['refillMonths', text.refillMonths],
  ];
  return (
    <fieldset class="what-if-assumptions">
      <legend>{text.assumptions}</legend>
      {labels.map(([name, label]) => {
        const entered = texts[name] ?? String(assumptions[name]);
        const isWrong = !isFigure(name, entered);
        return (
          <NumberField
            key={name}
            label={label}
            value={entered}
            max={MOST[name]}
            wrong={isWrong ? text.range(number(MOST[name]), number(assumptions[name])) : undefined}
            onInput={(value) => onChange({ [name]: value })}
          />
        );
      })}
      {best !== undefined && (
        <button
          type="button"
          class="link"
          onClick={() => onChange({ hourEarns: String(Math.round(best / minorPerUnit(currency))) })}
        >
          {text.bestThird(formatMoney(best, currency, words.language))}
        </button>
      )}
    </fieldset>
  );
}
