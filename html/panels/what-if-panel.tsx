import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../src/core/entry';
import { minorPerUnit } from '../../src/core/money';
import type { ClientReport } from '../../src/core/report';
import type { Settings } from '../../src/core/settings';
import {
  hourOfBestThird,
  usualAssumptions,
  type WhatIfAssumptions,
  type WhatIfMoney,
  whatIf,
} from '../../src/core/what-if';
import { formatMoney, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import { ClientChoice } from './client-choice';
import { Heading } from './heading';
import { Question } from './question';
import { ResultCurve } from './result-curve';

interface Props {
  clients: ClientReport[];
  entryOf: (key: string) => Entry;
  currency: string;
  settings: Settings;
  words: ScreenWords;
}

/** What parting with some clients would mean, worked out at once as they are chosen. */
export function WhatIfPanel({ clients, entryOf, currency, settings, words }: Props) {
  const text = words.sidebar.whatIf;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(clients.filter((client) => isToPart(client, entryOf)).map(({ key }) => key)),
  );
  const [assumptions, setAssumptions] = useState(usualAssumptions(settings));
  const result = useMemo(
    () => whatIf(clients, chosen, currency, minorPerUnit(currency), assumptions),
    [clients, chosen, currency, assumptions],
  );
  return (
    <section>
      <Heading text={text.title} />
      <p class="quiet">{text.help}</p>
      {result.clients === 0 ? (
        <p>{text.none}</p>
      ) : (
        <div class="outcome" aria-live="polite">
          <p class="quiet">{text.chosen(result.clients)}</p>
          {result.money.map((money) => (
            <Outcome
              key={money.currency}
              {...{ money, words, assumptions }}
              hours={money.currency === currency ? result.hoursFreed : 0}
              apart={result.money.length > 1}
            />
          ))}
        </div>
      )}
      <h2>{text.choose}</h2>
      <ClientChoice {...{ clients, chosen, entryOf, words }} onChange={setChosen} />
      <Assumptions
        {...{ clients, currency, words, assumptions }}
        onChange={(change) => setAssumptions({ ...assumptions, ...change })}
      />
    </section>
  );
}

/** Whoever is to be parted with by decision, or by advice where nothing is decided. */
function isToPart({ key, verdict }: ClientReport, entryOf: Props['entryOf']): boolean {
  const { decision } = entryOf(key);
  return decision === 'part' || (decision === null && verdict === 'part');
}

function Outcome({
  money,
  hours,
  apart,
  words,
  assumptions,
}: {
  money: WhatIfMoney;
  hours: number;
  apart: boolean;
  words: ScreenWords;
  assumptions: WhatIfAssumptions;
}) {
  const text = words.sidebar.whatIf;
  const shown = (amount: number): string => formatMoney(amount, money.currency, words.language);
  const number = (value: number, digits = 0): string => formatNumber(value, words.language, digits);
  const { monthsToBreakEven: months } = money;
  return (
    <>
      {apart && <h3>{text.otherCurrency(money.currency)}</h3>}
      <ul>
        <li class="takes">{text.revenue(shown(money.revenueLost), number(money.revenueShare * 100, 1))}</li>
        <li class="takes">{text.margin(shown(money.marginLost))}</li>
        <li class="gives">{text.costs(shown(money.costsSaved))}</li>
        {hours > 0 && <li class="gives">{text.hours(number(hours))}</li>}
        {money.hoursEarn > 0 && <li class="gives">{text.earns(shown(money.hoursEarn))}</li>}
      </ul>
      <p class="balance">
        {months === undefined
          ? text.breakEvenNever
          : months === 0
            ? text.breakEvenNow
            : text.breakEven(number(months, 1))}
      </p>
      <ResultCurve {...{ money, words }} refillMonths={assumptions.refillMonths} />
    </>
  );
}

function Assumptions({
  clients,
  currency,
  words,
  assumptions,
  onChange,
}: {
  clients: ClientReport[];
  currency: string;
  words: ScreenWords;
  assumptions: WhatIfAssumptions;
  onChange: (change: Partial<WhatIfAssumptions>) => void;
}) {
  const text = words.sidebar.whatIf;
  const best = useMemo(() => hourOfBestThird(clients, currency), [clients, currency]);
  const enter = (name: keyof WhatIfAssumptions, max: number) => (value: string) => {
    const number = Number(value);
    if (value !== '' && number >= 0 && number <= max) onChange({ [name]: number });
  };
  const fields: [name: keyof WhatIfAssumptions, label: string, max: number][] = [
    ['hourEarns', text.hourEarns(currency), 10_000],
    ['refillShare', text.refillShare, 100],
    ['refillMonths', text.refillMonths, 60],
  ];
  return (
    <fieldset class="what-if-assumptions">
      <legend>{text.assumptions}</legend>
      {fields.map(([name, label, max]) => (
        <Question
          key={name}
          label={label}
          value={String(assumptions[name])}
          max={max}
          onInput={enter(name, max)}
        />
      ))}
      {best !== undefined && (
        <button
          type="button"
          class="link"
          onClick={() => onChange({ hourEarns: Math.round(best / minorPerUnit(currency)) })}
        >
          {text.bestThird(formatMoney(best, currency, words.language))}
        </button>
      )}
    </fieldset>
  );
}
