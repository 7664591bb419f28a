import type { ClientReport, LineResult } from '../model/report';
import type { Settings } from '../model/settings';
import { energyOf, signedAmount } from './energy';
import { joyAmount } from './lines/joy';
import { kindOf, verdictOf } from './verdict';

/**
 * The report on a client with another rating of joy (1 to 5; null for none). Energy, points, kind and verdict are
 * recomputed, all other lines are kept. So a rating shows its effect at once, without reading the book again.
 */
export function rescoredWithJoy(client: ClientReport, joy: number | null, settings: Settings): ClientReport {
  const { energy, lines } = energyOf(withJoy(client.lines, joy, settings));
  const rescored = { ...client, lines, energy, kind: kindOf(lines, settings), joy: joy ?? undefined };
  return { ...rescored, verdict: verdictOf(rescored, settings) };
}

/** The lines, with joy after the margin: it is a share of the margin, so without one there is no joy. */
function withJoy(lines: LineResult[], joy: number | null, settings: Settings): LineResult[] {
  const old = lines.find(({ line }) => line === 'joy');
  const others = lines.filter((line) => line !== old);
  const margin = others.find(({ line }) => line === 'margin');
  if (!margin) return others;
  const amount = joyAmount(joy ?? undefined, signedAmount(margin), settings);
  const mood: LineResult = {
    line: 'joy',
    side: amount > 0 ? 'gives' : 'takes',
    amount: Math.round(Math.abs(amount)),
    hours: 0,
    timeAmount: 0,
    points: 0,
    count: amount === 0 ? 0 : 1,
    origins: amount === 0 ? [] : (old?.origins ?? []),
  };
  return [margin, mood, ...others.filter((line) => line !== margin)];
}
