import type { LogLine } from '../../src/actions/exchange';
import type { Day } from '../../src/model/day';
import type { Line } from '../../src/model/line';
import type { EventKind } from '../../src/model/log-event';
import type { ScreenWords } from '../../src/words/screen-words';

/** What a person notes about a client on a day. */
export interface Incident {
  day: Day;
  what: EventKind | Line;
  minutes: number | null;
}

/** Lines that a yellow card can ask a client to improve. */
export const CARD_LINES = ['waiting', 'chasing', 'complaints', 'price', 'effort', 'joy'] as const;

/** An incident, or a yellow card where a line is named, as a line of the energy log in the words of the book. */
export function logLine(client: string, { day, what, minutes }: Incident, words: ScreenWords): LogLine {
  const { log } = words.sidebar;
  const founded = what === 'unfounded-complaint' ? log.no : what === 'founded-complaint' ? log.yes : '';
  const text = what in log.events ? log.events[what as EventKind] : log.card(words.lines[what as Line]);
  return {
    again: false,
    cells: { issued: { day }, client, event: text, minutes, founded },
    plan: {
      name: log.sheet,
      rows: [log.headings, [{ day }, client, text, minutes, founded]],
      widths: [104, 210, 300, 80, 96],
      formats: { 1: words.language === 'de' ? 'dd.mm.yyyy' : 'd mmm yyyy' },
      choices: [],
      formulas: [],
      guard: '',
      chart: null,
    },
  };
}
