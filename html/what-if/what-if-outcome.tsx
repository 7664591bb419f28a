import type { Minor } from '../../src/model/money';
import type { WhatIfAssumptions, WhatIfMoney } from '../../src/scoring/what-if';
import { formatMoney, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { ResultCurve } from './result-curve';

/** What parting means in one currency: the parts of a year, and what they come to, when the loss is made good, and three years on. */
export function WhatIfOutcome({
  money,
  followers,
  worth,
  isOneOfSeveral,
  isMixed,
  words,
  assumptions,
}: {
  money: WhatIfMoney;
  /** Clients that were recommended by those who leave. */
  followers: number;
  /** What an hour is worth to the owner; empty where nobody said. */
  worth: string;
  isOneOfSeveral: boolean;
  /** Whether clients are billed in several currencies: then the share is said to be one of this currency. */
  isMixed: boolean;
  words: ScreenWords;
  assumptions: WhatIfAssumptions;
}) {
  const text = words.sidebar.whatIf;
  const shown = (amount: Minor): string => formatMoney(amount, money.currency, words.language);
  const number = (value: number, digits = 0): string => formatNumber(value, words.language, digits);
  const signed = (amount: Minor): string => (amount > 0 ? '+' : '') + shown(amount);
  const { monthsToBreakEven: months } = money;
  const assumed = money.hoursAssumed > 0 ? number(money.hoursAssumed, 1) : '';
  return (
    <>
      {isOneOfSeveral && <h3>{text.otherCurrency(money.currency)}</h3>}
      <p>
        {text.revenue(
          shown(money.revenueLost),
          number(money.revenueShare * 100, 1),
          isMixed ? money.currency : '',
        )}
      </p>
      <ul class="sum">
        <Part name={text.margin} amount={-money.marginLost} shown={shown} />
        <Part name={text.costs} amount={money.moneySaved} shown={shown} />
      </ul>
      <p class="balance">{text.ends(signed(money.moneyAYear), number(money.hoursAYear, 1), assumed)}</p>
      {money.costOfAnHour !== undefined && <p>{text.costOfAnHour(shown(money.costOfAnHour), worth)}</p>}
      {followers > 0 && money.moneyWithFollowers !== money.moneyAYear && (
        <p>{text.followers(followers, signed(money.moneyWithFollowers), signed(money.moneyAYear))}</p>
      )}
      {money.hoursEarn > 0 && (
        <p class="quiet">
          {text.soldAgain(shown(money.hoursEarn))}{' '}
          {months === undefined
            ? text.breakEvenNever
            : months === 0
              ? text.breakEvenNow
              : text.breakEven(number(months, 1))}
        </p>
      )}
      <ResultCurve money={money} words={words} refillMonths={assumptions.refillMonths} />
    </>
  );
}

/** One part of what a year brings or costs. */
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
