import { energyOf } from './energy';
import { joyAmount } from './lines/joy';
import type { ClientReport } from './report';
import type { Settings } from './settings';
import { kindOf, verdictOf } from './verdict';

/**
 * The report on a client as it is with another rating of joy (1 to 5; null for none): energy, points, kind and verdict
 * are worked out anew, all other lines stay. So a rating is answered at once, without reading the book again.
 */
export function rejoyed(client: ClientReport, joy: number | null, settings: Settings): ClientReport {
  const margin = client.lines.find(({ line }) => line === 'margin');
  const others = client.lines.filter(({ line }) => line !== 'joy');
  const { energy: _energy, kind: _kind, joy: _joy, ...rest } = client;
  if (!margin) return { ...client, ...(joy === null ? {} : { joy }) };
  const amount = joyAmount(joy ?? undefined, margin.amount, settings);
  const old = client.lines.find(({ line }) => line === 'joy');
  const joyLine = {
    line: 'joy' as const,
    side: amount > 0 ? ('gives' as const) : ('takes' as const),
    amount: Math.round(Math.abs(amount)),
    hours: 0,
    timeAmount: 0,
    points: 0,
    count: amount === 0 ? 0 : 1,
    origins: amount === 0 ? [] : (old?.origins ?? []),
  };
  const { energy, lines } = energyOf([margin, joyLine, ...others.filter((line) => line !== margin)]);
  const kind = kindOf(lines, settings);
  const measured = {
    ...rest,
    lines,
    ...(energy === undefined ? {} : { energy }),
    ...(kind === undefined ? {} : { kind }),
    ...(joy === null ? {} : { joy }),
  };
  return { ...measured, verdict: verdictOf(measured, settings) };
}
