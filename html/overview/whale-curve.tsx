import { type Minor, minorPerUnit } from '../../src/model/money';
import type { ClientReport } from '../../src/model/report';
import { whaleCurve } from '../../src/scoring/whale-curve';
import { formatMoney } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

const WIDTH = 268;
const HEIGHT = 96;
/** Room above the curve for the peak's dot. */
const TOP = 8;

/** The whale curve: what is left, added up from the best client to the last; it falls where clients take. */
export function WhaleCurve({
  clients,
  currency,
  words,
}: {
  clients: ClientReport[];
  currency: string;
  words: ScreenWords;
}) {
  const points = whaleCurve(clients, currency);
  if (points.length < 3) return null;
  const { whale } = words.sidebar;
  const others = clients.filter((client) => client.currency !== currency).length;
  const sums = points.map(({ cumulative }) => cumulative);
  const [high, low] = [Math.max(...sums), Math.min(0, ...sums)];
  // Where nobody brings anything there is no peak to fall from.
  if (high <= 0) return null;
  const x = (index: number): number => (index / points.length) * WIDTH;
  const y = (sum: number): number => TOP + ((high - sum) / (high - low)) * (HEIGHT - TOP);
  const top = Math.max(...sums);
  const peak = sums.indexOf(top) + 1;
  const end = sums[sums.length - 1] ?? 0;
  /** The area between the curve and a level, from one client to another. */
  const area = (level: number, from: number, to: number): string => {
    const path = [0, ...sums]
      .slice(from, to + 1)
      .map((sum, step) => `L${x(from + step).toFixed(1)} ${y(sum).toFixed(1)}`);
    return `M${x(from).toFixed(1)} ${y(level).toFixed(1)}${path.join('')}L${x(to).toFixed(1)} ${y(level).toFixed(1)}Z`;
  };
  const money = (sum: Minor): string => formatMoney(sum, currency, words.language);
  // One figure less the other is the third, to the unit in which they are shown.
  const unit = minorPerUnit(currency);
  const less = money((Math.round(top / unit) - Math.round(end / unit)) * unit);
  return (
    <figure class="whale">
      <figcaption>{whale.title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 2}`}
        role="img"
        aria-label={
          peak < points.length
            ? whale.description(money(top), peak, money(end), less)
            : whale.peak(money(top), peak)
        }
      >
        <path class="gives" d={area(0, 0, points.length)} />
        <path class="takes" d={area(top, peak, points.length)} />
        <line x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
        <circle cx={x(peak)} cy={y(top)} r="3.5" />
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{whale.peak(money(top), peak)}</span>
        {peak < points.length && <span>{whale.end(money(end), less)}</span>}
      </p>
      {others > 0 && <p class="quiet">{whale.others(others, currency)}</p>}
    </figure>
  );
}
