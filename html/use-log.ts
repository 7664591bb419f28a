import type { LogLine, Review } from '../src/actions/exchange';
import type { ClientReport } from '../src/core/report';
import type { ScreenWords } from '../src/words/screen/screen-words';
import { shortName } from './panels/short-name';
import { type Incident, logLine } from './plans/log-plan';
import { labelledEntry } from './plans/reviewed-entries';
import { callServer } from './server';
import type { Entries } from './use-entries';
import type { Job, Saving } from './use-saving';

/** Notes incidents in the energy log, in their turn; `bookWords` are for what is written, `sidebar` for what is said. */
export function useLog(
  review: Review | undefined,
  setReview: (review: Review) => void,
  entries: Entries,
  saving: Saving,
  bookWords: ScreenWords,
  sidebar: ScreenWords['sidebar'],
): (client: ClientReport, incident: Incident) => void {
  const logJob = (name: 'logEvent' | 'unlogEvent', line: LogLine, text: string, back?: () => Job): Job => {
    // Every attempt but the first says that it comes again, since the line may stand there already.
    let again = false;
    return {
      text,
      ...(back ? { back } : {}),
      send: async () => {
        const takeIn = entries.reading();
        const order = { ...line, again };
        again = true;
        const value = await callServer(name, order);
        return () => {
          setReview(takeIn(value));
          return 'saved';
        };
      },
    };
  };
  return (client, incident) => {
    const line = logLine(labelledEntry(review as Review, client.key).label, incident, bookWords);
    const text = String(line.cells.event);
    const name = shortName(client.name);
    const back = (): Job => logJob('unlogEvent', line, sidebar.saving.undone(text, name));
    saving.add(logJob('logEvent', line, sidebar.saving.saved(text, name), back));
  };
}
