import type { Line } from '../../src/model/line';
import type { ClientReport, Kind } from '../../src/model/report';
import { formatMoney, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

/** Lines by which each kind drains. */
const LINES_OF: Record<Kind, Line[]> = {
  'late-payer': ['waiting', 'chasing'],
  complainer: ['complaints'],
  locust: ['price'],
  misfit: ['effort'],
};

interface Props {
  clients: ClientReport[];
  currency: string;
  words: ScreenWords;
}

/** Where the energy comes from and goes to a year: margin, mood, and what each kind of drain takes, in money and hours. */
export function Drains({ clients, currency, words }: Props) {
  const text = words.sidebar.progress;
  const own = clients.filter((client) => client.currency === currency);
  const kinds = (Object.keys(LINES_OF) as Kind[])
    .map((kind) => ({
      kind,
      count: own.filter((client) => takenBy(client, LINES_OF[kind]) > 0).length,
      money: sum(own, (client) => takenBy(client, LINES_OF[kind])),
    }))
    .filter(({ money }) => money > 0)
    .sort((a, b) => b.money - a.money);
  const hours = sum(clients, (client) => client.hours);
  const most = kinds[0]?.money ?? 1;
  const whole = (['margin', 'joy'] as const)
    .map((line) => ({ line, money: sum(own, (client) => signedOf(client, line)) }))
    .filter(({ money }) => money !== 0);
  if (whole.length + kinds.length === 0) return null;
  return (
    <section class="drains">
      <h2>{text.drains}</h2>
      <ul>
        {whole.map(({ line, money }) => (
          <li key={line} class={money < 0 ? '' : 'gives'}>
            <span>{words.lines[line]}</span>
            <span class="money">
              {money > 0 ? '+' : ''}
              {formatMoney(money, currency, words.language)}
            </span>
          </li>
        ))}
        {kinds.map(({ kind, count, money }) => (
          <li key={kind}>
            <span>
              {text.drain[kind]}
              {count > 0 && <span class="quiet"> · {text.drained(count)}</span>}
            </span>
            <span class="money">−{formatMoney(money, currency, words.language)}</span>
            <span class="meter" aria-hidden="true">
              <span style={{ width: `${(100 * money) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {hours >= 1 && <p>{text.hours(formatNumber(hours, words.language))}</p>}
    </section>
  );
}

function signedOf({ lines }: ClientReport, wanted: Line): number {
  return sum(lines, ({ line, side, amount }) => (line !== wanted ? 0 : side === 'takes' ? -amount : amount));
}

function takenBy({ lines }: ClientReport, wanted: Line[]): number {
  return sum(lines, ({ line, side, amount }) => (side === 'takes' && wanted.includes(line) ? amount : 0));
}

function sum<T>(list: T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
