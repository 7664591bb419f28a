import { CLIENT_KINDS, type ClientKind, KIND_OF_LINE } from '../../src/model/client-kind';
import type { ClientReport } from '../../src/model/report';
import { sumOf } from '../../src/model/sum';
import { assumedHoursOf } from '../../src/scoring/assumed-hours';
import { formatMoney, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  clients: ClientReport[];
  currency: string;
  words: ScreenWords;
}

/**
 * Where the energy comes from and goes to a year: the margin, and what each kind of drain takes, in money and hours.
 * Referrals are in the margin of those who were recommended.
 */
export function Drains({ clients, currency, words }: Props) {
  const text = words.sidebar.progress;
  const own = clients.filter((client) => client.currency === currency);
  const kinds = CLIENT_KINDS.map((kind) => {
    const taken = own.map((client) => takenBy(client, kind)).filter((money) => money > 0);
    return { kind, count: taken.length, money: sumOf(taken, (money) => money) };
  })
    .filter(({ money }) => money > 0)
    .sort((a, b) => b.money - a.money);
  const hours = sumOf(clients, (client) => client.hours);
  const assumed = sumOf(clients, assumedHoursOf);
  const number = (value: number): string => formatNumber(value, words.language);
  const most = kinds[0]?.money ?? 1;
  const margin = sumOf(own, marginOf);
  if (margin === 0 && kinds.length === 0) return null;
  return (
    <section class="drains">
      <h2>{text.drains}</h2>
      <ul>
        {margin !== 0 && (
          <li class={margin < 0 ? '' : 'gives'}>
            <span>{words.lines.margin}</span>
            <span class="money">
              {margin > 0 ? '+' : ''}
              {formatMoney(margin, currency, words.language)}
            </span>
          </li>
        )}
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
      {hours >= 1 && <p>{text.hours(number(hours), assumed >= 0.5 ? number(assumed) : '')}</p>}
    </section>
  );
}

function marginOf({ lines }: ClientReport): number {
  return sumOf(lines, ({ line, side, amount }) =>
    line !== 'margin' ? 0 : side === 'takes' ? -amount : amount,
  );
}

function takenBy({ lines }: ClientReport, kind: ClientKind): number {
  return sumOf(lines, ({ line, side, amount }) =>
    side === 'takes' && KIND_OF_LINE[line] === kind ? amount : 0,
  );
}
