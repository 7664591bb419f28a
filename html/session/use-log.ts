import type { LogLine, Review } from '../../src/actions/exchange';
import type { ClientReport } from '../../src/model/report';
import type { ScreenWords } from '../../src/words/screen-words';
import { shortName } from '../controls/short-name';
import { type Incident, logLine } from '../plans/log-plan';
import { labelledEntry } from './reviewed-entries';
import { callServer, type FailureCode, failureOf } from './server';
import type { Entries } from './use-entries';
import type { Job, Saving } from './use-saving';

/** Refusals before anything was written. */
const REFUSED: FailureCode[] = ['busy', 'denied', 'changed', 'no-column'];

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
    // Whether an attempt may have written the line although its answer did not come; the server looks for it then.
    let again = false;
    return {
      text,
      ...(back ? { back } : {}),
      send: async () => {
        const takeIn = entries.reading();
        const value = await callServer(name, { ...line, again }).catch((error: unknown) => {
          again ||= !REFUSED.includes(failureOf(error));
          throw error;
        });
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
