import { resultsByMonth, type WhatIfMoney } from '../../src/scoring/what-if';
import { formatMoney } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

const WIDTH = 244;
const HEIGHT = 72;
const MONTHS = 36;

interface Props {
  money: WhatIfMoney;
  refillMonths: number;
  words: ScreenWords;
}

/** The result of parting against going on as before, over three years, with its state after one year and after three. */
export function ResultCurve({ money, refillMonths, words }: Props) {
  const text = words.sidebar.whatIf;
  const results = resultsByMonth(money, MONTHS, refillMonths);
  const [high, low] = [Math.max(0, ...results), Math.min(0, ...results)];
  if (high === low) return null;
  const x = (month: number): number => (month / MONTHS) * WIDTH;
  const y = (sum: number): number => 4 + ((high - sum) / (high - low)) * (HEIGHT - 8);
  const shown = (amount: number): string =>
    `${amount > 0 ? '+' : ''}${formatMoney(amount, money.currency, words.language)}`;
  const [year, threeYears] = [shown(money.afterOneYear), shown(money.afterThreeYears)];
  const line = results.map((sum, month) => `${x(month).toFixed(1)},${y(sum).toFixed(1)}`).join(' ');
  return (
    <figure class="result">
      <figcaption>{text.picture}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text.pictureText(year, threeYears)}>
        <line x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
        <polyline points={line} />
        {results.map(
          (sum, month) =>
            (month === 12 || month === 36) && (
              <circle
                key={month}
                cx={Math.min(x(month), WIDTH - 4)}
                cy={y(sum)}
                r="3.5"
                class={sum < 0 ? 'takes' : 'gives'}
              />
            ),
        )}
      </svg>
      <p class="ends">
        <span class={money.afterOneYear < 0 ? 'takes' : 'gives'}>{text.year(year)}</span>
        <span class={money.afterThreeYears < 0 ? 'takes' : 'gives'}>{text.threeYears(threeYears)}</span>
      </p>
    </figure>
  );
}
