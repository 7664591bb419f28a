import type { TurningPoint, TurningPoints, Verdict } from '../model/report';
import { SETTINGS } from '../model/settings';
import { pricedLines } from './energy';
import { pricesOf } from './lines-of';
import { verdictWith } from './rescored';
import type { ScoredClient } from './scored-client';

/** A turn is said where it is no further from today's value than this share of it. */
const NEAR = 1 / 3;

/** This many halvings find a turn to a millionth of that distance. */
const HALVINGS = 20;

/**
 * The margin (percent) and the worth of an hour (whole units of the book's currency) at which the verdict of a client would
 * turn, each alone, where either is within a third of today's value. Everything else stays, the median client too.
 */
export function turningPointsOf(scored: ScoredClient, hourlyValue: number | undefined): TurningPoints {
  const { report, settings } = scored;
  if (report.energy === undefined || report.verdict === 'too-early') return {};
  const { margin } = settings;
  return {
    margin: turnOf(margin, SETTINGS.margin.max, report.verdict, (at) => verdictAt(scored, at / margin, 1)),
    hourlyValue:
      hourlyValue === undefined
        ? undefined
        : turnOf(hourlyValue, SETTINGS.hourlyValue.max, report.verdict, (at) =>
            verdictAt(scored, 1, at / hourlyValue),
          ),
  };
}

/** The verdict with the margin and the worth of an hour multiplied by these factors. */
function verdictAt({ report, bases, window, settings }: ScoredClient, margin: number, hour: number): Verdict {
  const prices = pricesOf(window);
  const other = { ...prices, margin: prices.margin * margin, hour: prices.hour && prices.hour * hour };
  const rated = { joy: report.joy, origins: [] };
  return verdictWith(report, pricedLines(bases, other, window.years, rated, settings), settings);
}

/** The value nearest to today's at which the verdict is another one. */
function turnOf(
  today: number,
  most: number,
  verdict: Verdict,
  verdictOf: (value: number) => Verdict,
): TurningPoint | undefined {
  if (today === 0) return undefined;
  const turns = [today * (1 - NEAR), Math.min(most, today * (1 + NEAR))].flatMap((end) =>
    verdictOf(end) === verdict ? [] : [turnBetween(today, end, verdict, verdictOf)],
  );
  return turns.sort((a, b) => Math.abs(a.at - today) - Math.abs(b.at - today))[0];
}

/** Between a value that stays and one that does not, the last one found to stay, and the verdict just after it. */
function turnBetween(
  stays: number,
  turns: number,
  verdict: Verdict,
  verdictOf: (value: number) => Verdict,
): TurningPoint {
  let [near, far] = [stays, turns];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (near + far) / 2;
    if (verdictOf(middle) === verdict) near = middle;
    else far = middle;
  }
  return { at: near, verdict: verdictOf(far) };
}
