import fc from 'fast-check';
import { waitingIn } from '../../../html/session/save-queue';
import type { SessionEvent } from '../../../html/session/session';
import type { Entry } from '../../../src/model/entry';
import type { Incident } from '../../../src/model/exchange';
import { TODAY } from '../../scoring/books';
import { Play } from './play';

/** What happens: the owner or somebody else does something, or the server answers. */
type Happening =
  | { who: 'owner'; event: SessionEvent }
  | { who: 'somebody'; key: string; fields: Partial<Entry> }
  | { who: 'server'; how: 'answers' | 'refuses' | 'loses'; which: number };

const keys = fc.constantFrom('anna', 'anna', 'bert');
const fields = fc.oneof(
  fc.record({ joy: fc.constantFrom(1, 2, 3, 4, 5, null) }),
  fc.record({ joy: fc.constantFrom(1, 2, 3, 4, 5, null) }),
  fc.record({ note: fc.constantFrom('x', 'y', null) }),
  fc.record({ decision: fc.constantFrom('keep', 'part', null) }),
) as fc.Arbitrary<Partial<Entry>>;
const incidents: fc.Arbitrary<Incident> = fc.record({
  day: fc.constant(TODAY),
  what: fc.constantFrom('haggled', 'reminder'),
  minutes: fc.constantFrom(null, 5),
});
const owner = (event: fc.Arbitrary<SessionEvent>): fc.Arbitrary<Happening> =>
  event.map((one) => ({ who: 'owner', event: one }));
const entering = owner(
  fc.oneof(
    fc.record({ kind: fc.constant('saveEntry' as const), key: keys, fields }),
    fc.record({ kind: fc.constant('logIncident' as const), key: keys, incident: incidents }),
  ),
);
const steering = owner(
  fc.constantFrom<SessionEvent>(
    { kind: 'undo' },
    { kind: 'discard' },
    { kind: 'discard' },
    { kind: 'retrySave' },
    { kind: 'reload' },
    { kind: 'leaveCall' },
  ),
);
const serving: fc.Arbitrary<Happening> = fc.record({
  who: fc.constant('server' as const),
  how: fc.constantFrom('answers' as const, 'refuses' as const, 'loses' as const),
  which: fc.constantFrom(0, 0, 0, 1),
});
const somebody: fc.Arbitrary<Happening> = fc.record({
  who: fc.constant('somebody' as const),
  key: keys,
  fields,
});
const settling = owner(fc.boolean().map((mine) => ({ kind: 'settle' as const, mine })));

const SAVES = ['saveEntry', 'logIncident', 'unlogIncident'];
const savesUnderWay = (play: Play) => play.asked.filter(({ request }) => SAVES.includes(request.action));

function happen(play: Play, what: Happening): void {
  if (what.who === 'owner') play.do(what.event);
  if (what.who === 'somebody') play.server.write(what.key, what.fields);
  if (what.who !== 'server') return;
  const ask = play.asked[what.which];
  if (!ask) return;
  if (what.how === 'answers') play.answer(ask);
  if (what.how === 'refuses') play.refuse('busy', ask);
  if (what.how === 'loses') play.lose(ask);
}

/** Everything is answered, what failed is tried again, and the owner's word counts, until nothing waits. */
function rest(play: Play, watch: (play: Play) => void = () => undefined): void {
  for (let turn = 0; waitingIn(play.book.queue).length > 0 || play.asked.length > 0; turn += 1) {
    if (turn > 200) throw new Error('It never comes to rest.');
    watch(play.settle());
    play.do({ kind: 'settle', mine: true }).do({ kind: 'retrySave' });
  }
}

test('saves go one at a time and in their order, whatever happens, and all comes to rest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(entering, entering, steering, serving, serving, somebody, settling), {
        maxLength: 40,
        size: 'max',
      }),
      (happenings) => {
        const play = Play.opened();
        let last = 0;
        for (const what of happenings) {
          happen(play, what);
          const { current, undoStack } = play.book.queue;
          const sending = current?.status === 'sending';
          expect(savesUnderWay(play)).toHaveLength(sending ? 1 : 0);
          if (sending) {
            expect(current.save.id).toBeGreaterThanOrEqual(last);
            last = current.save.id;
          }
          const ids = [...undoStack, ...waitingIn(play.book.queue)].map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
          expect(undoStack.every(({ undoes }) => undoes === null)).toBe(true);
        }
        rest(play);
        play.do({ kind: 'reload' }).settle();
        expect(play.review).toEqual(play.server.review());
        expect(play.book.readings).toMatchObject({ underWay: [], saved: [] });
      },
    ),
  );
});

/** What the owner means to have entered: everything but what was taken back or let go. */
class Meant {
  private entered: { id: number; key: string; fields?: Partial<Entry>; incident?: Incident }[] = [];

  note({ book: { queue } }: Play, event: SessionEvent): void {
    const { current, nextId } = queue;
    if (event.kind === 'saveEntry' || event.kind === 'logIncident')
      this.entered.push({ ...event, id: nextId });
    if (event.kind === 'undo') this.entered.pop();
    if (event.kind === 'discard' && current?.status === 'failed')
      this.entered = this.entered.filter(({ id }) => id !== current.save.id);
  }

  get entries(): Record<string, Partial<Entry>> {
    const entries: Record<string, Partial<Entry>> = {};
    for (const { key, fields } of this.entered) entries[key] = { ...entries[key], ...fields };
    return entries;
  }

  get lines(): string[] {
    return this.entered
      .flatMap(({ key, incident }) => (incident ? [JSON.stringify([key, incident])] : []))
      .sort();
  }
}

/** What is let go although it may be written, or although it takes something back, is nobody's to foretell. */
function isClearlyUnwritten({ book: { queue } }: Play): boolean {
  return queue.current?.status === 'failed' && !queue.current.save.again && !queue.current.save.undoes;
}

/** Nobody else writes here, so there is nothing to ask. */
function isAskedNothing(play: Play): void {
  expect(play.status).not.toBe('blocked');
}

test('nothing that was entered is lost, unless it was taken back or let go', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(entering, entering, steering, serving, serving), { maxLength: 40, size: 'max' }),
      (happenings) => {
        const play = Play.opened();
        const meant = new Meant();
        for (const what of happenings) {
          if (what.who === 'owner') {
            if (what.event.kind === 'discard' && !isClearlyUnwritten(play)) continue;
            meant.note(play, what.event);
          }
          happen(play, what);
          isAskedNothing(play);
        }
        rest(play, isAskedNothing);
        for (const [key, wanted] of Object.entries(meant.entries)) {
          expect(play.server.entryOf(key)).toMatchObject(wanted);
          expect(play.entry(key)).toMatchObject(wanted);
        }
        // Nor is anything left of what was taken back.
        const untouched = ['anna', 'bert'].filter((key) => !(key in meant.entries));
        for (const key of untouched) {
          expect(Object.values(play.server.entryOf(key)).filter((value) => value !== null)).toEqual([]);
        }
        const lines = play.server.log.map(({ client: { key }, incident }) => JSON.stringify([key, incident]));
        expect(lines.sort()).toEqual(meant.lines);
      },
    ),
  );
});
