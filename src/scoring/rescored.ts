import type { ClientReport, LineResult, Missing, Verdict } from '../model/report';
import type { Settings } from '../model/settings';
import { pointedLines, withJoy } from './energy';
import { type Measures, measuresOf } from './measures';
import { dreamObstaclesOf, verdictOf } from './verdict';

/** Without these there are lines, but no energy: hours have no price. */
const NEEDED: Missing[] = ['hourly-value', 'rate'];

/** Whether nothing is missing that puts hours and other currencies into money. */
export function isPriced({ missing }: Pick<ClientReport, 'missing'>): boolean {
  return !NEEDED.some((ground) => missing.includes(ground));
}

/** What lines come to for a client. */
export function measuresFor(client: ClientReport, lines: LineResult[], settings: Settings): Measures {
  const measures = measuresOf(lines, settings);
  return isPriced(client) ? measures : { ...measures, energy: undefined, provenEnergy: undefined };
}

/** The verdict on a client with other lines. */
export function verdictWith(client: ClientReport, lines: LineResult[], settings: Settings): Verdict {
  return verdictOf(client, measuresFor(client, lines, settings), settings);
}

/** The report on a client with other lines: energy, points, kind and verdict are worked out again from them. */
export function rescored(client: ClientReport, lines: LineResult[], settings: Settings): ClientReport {
  const measures = measuresFor(client, lines, settings);
  return {
    ...client,
    energy: measures.energy,
    provenEnergy: measures.provenEnergy,
    kind: measures.kind,
    lines: measures.energy === undefined ? lines : pointedLines(lines),
    verdict: verdictOf(client, measures, settings),
    dreamObstacles: dreamObstaclesOf(client, measures, settings),
  };
}

/**
 * The report on a client as it is with another rating of joy (1 to 5; null for none): all other lines stay. So a rating is
 * answered at once, without reading the book again. Where the verdict turns, and what would lift it, is not known then.
 */
export function rescoredWithJoy(client: ClientReport, joy: number | null, settings: Settings): ClientReport {
  const rated = { ...client, joy: joy ?? undefined, turningPoints: {}, remedy: undefined };
  const origins = client.lines.find(({ line }) => line === 'joy')?.origins ?? [];
  return rescored(rated, withJoy(client.lines, { joy: rated.joy, origins }, settings), settings);
}
