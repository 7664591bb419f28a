import { useMemo } from 'preact/hooks';
import type { Minor } from '../../src/core/book';
import type { Entry } from '../../src/core/entry';
import { minorPerUnit } from '../../src/core/money';
import type { ClientReport } from '../../src/core/report';
import { SETTINGS, type Settings } from '../../src/core/settings';
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

/** What the owner has tried out: whom they ticked or unticked, and assumptions as they stand in their fields. */
export interface WhatIfEntered {
  ticked: ReadonlyMap<string, boolean>;
  texts: Partial<Record<keyof WhatIfAssumptions, string>>;
}

export const NOTHING_ENTERED: WhatIfEntered = { ticked: new Map(), texts: {} };

/** The highest figure that each assumption may be; the lowest is 0. */
const MOST: Record<keyof WhatIfAssumptions, number> = {
  hourEarns: 10_000,
  refillShare: SETTINGS.refillShare.max,
  refillMonths: SETTINGS.refillMonths.max,
};

interface Props {
  clients: ClientReport[];
  entryOf: (key: string) => Entry;
  currency: string;
  settings: Settings;
  words: ScreenWords;
  entered: WhatIfEntered;
  onEnter: (change: Partial<WhatIfEntered>) => void;
}

/** What parting with some clients would mean, worked out at once as they are chosen. */
export function WhatIfPanel({ clients, entryOf, currency, settings, words, entered, onEnter }: Props) {
  const text = words.sidebar.whatIf;
  const { ticked, texts } = entered;
  const chosen = useMemo(
    () =>
      new Set(
        clients.filter((client) => ticked.get(client.key) ?? isToPart(client, entryOf)).map(({ key }) => key),
      ),
    [clients, ticked],
  );
  const assumptions = useMemo(
    () => ({ ...usualAssumptions(settings), ...figuresIn(texts) }),
    [settings, texts],
  );
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
      <ClientChoice
        {...{ clients, chosen, entryOf, words }}
        onTick={(key, isTicked) => onEnter({ ticked: new Map(ticked).set(key, isTicked) })}
      />
      <Assumptions
        {...{ clients, currency, words, assumptions, texts }}
        onChange={(change) => onEnter({ texts: { ...texts, ...change } })}
      />
    </section>
  );
}

/** The figures among what was entered; what is none, or out of range, is left out. */
function figuresIn(texts: WhatIfEntered['texts']): Partial<WhatIfAssumptions> {
  const entries = Object.entries(texts) as [keyof WhatIfAssumptions, string][];
  return Object.fromEntries(
    entries.filter(([name, text]) => isFigure(name, text)).map(([name, text]) => [name, Number(text)]),
  );
}

function isFigure(name: keyof WhatIfAssumptions, text: string): boolean {
  return text !== '' && Number(text) >= 0 && Number(text) <= MOST[name];
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
  const shown = (amount: Minor): string => formatMoney(amount, money.currency, words.language);
  const number = (value: number, digits = 0): string => formatNumber(value, words.language, digits);
  const { monthsToBreakEven: months } = money;
  return (
    <>
      {apart && <h3>{text.otherCurrency(money.currency)}</h3>}
      <p>{text.revenue(shown(money.revenueLost), number(money.revenueShare * 100, 1))}</p>
      <ul class="sum">
        <Part name={text.margin} amount={-money.marginLost} {...{ shown }} />
        <Part name={text.costs} amount={money.moneySaved} {...{ shown }} />
        <Part name={text.earns} amount={money.hoursEarn} {...{ shown }} />
        <Part
          name={text.yearly}
          amount={money.moneySaved + money.hoursEarn - money.marginLost}
          {...{ shown }}
        />
      </ul>
      {hours > 0 && <p class="quiet">{text.hours(number(hours))}</p>}
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

/** One part of what a year brings or costs; the last of them is their sum. */
function Part({ name, amount, shown }: { name: string; amount: Minor; shown: (amount: Minor) => string }) {
  if (amount === 0) return null;
  return (
    <li class={amount < 0 ? 'takes' : 'gives'}>
      <span>{name}</span>
      <span class="money">
        {amount > 0 ? '+' : ''}
        {shown(amount)}
      </span>
    </li>
  );
}

function Assumptions({
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
  texts: WhatIfEntered['texts'];
  onChange: (change: WhatIfEntered['texts']) => void;
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
          <Question
            key={name}
            label={label}
            value={entered}
            max={MOST[name]}
            {...(isWrong ? { wrong: text.range(number(MOST[name]), number(assumptions[name])) } : {})}
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
