import type { AskEvent, Step } from '../../../html/session/request';
import { createStore } from '../../../html/session/store';
import { frozen } from './frozen';
import { HeldTimers } from './held-timers';
import { scriptRun } from './script-run';

type Seen = readonly string[];
const language = (number: number, argument: 'de' | 'en') =>
  ({ number, request: { action: 'saveLanguage', argument } }) as const;

/** Notes every event by its kind, and asks for something where it is told to. */
function note(seen: Seen, event: { kind: 'ask' | 'rest' } | AskEvent): Step<Seen> {
  if (event.kind === 'rest') return { state: seen, effects: [] };
  const state = frozen([...seen, event.kind]);
  return { state, effects: event.kind === 'ask' ? [language(2, 'de')] : [] };
}

const opened = ({ timer } = new HeldTimers()) =>
  createStore<Seen, { kind: 'ask' | 'rest' }>({ state: [], effects: [language(1, 'en')] }, note, timer);

test('what the first step asks for is asked at once, and its answer is an event', () => {
  const run = scriptRun();
  const store = opened();
  expect(run.calls).toEqual([['saveLanguage', '"en"']]);
  run.answer('{"ok":true,"value":null}');
  expect(store.state()).toEqual(['answered']);
});

test('a refusal is an event, and what a later step asks for is asked', () => {
  const run = scriptRun();
  const store = opened();
  run.fail('Authorization is required');
  store.dispatch({ kind: 'ask' });
  expect(store.state()).toEqual(['failed', 'ask']);
  expect(run.calls).toHaveLength(2);
});

test('after four seconds it is said that something takes long, unless it is there', () => {
  const run = scriptRun();
  const timers = new HeldTimers();
  const store = opened(timers);
  timers.pass(3_999);
  expect(store.state()).toEqual([]);
  timers.pass(1);
  expect(store.state()).toEqual(['tookLong']);
  run.answer('{"ok":true,"value":null}');
  store.dispatch({ kind: 'ask' });
  run.answer('{"ok":true,"value":null}');
  timers.pass(60_000);
  expect(store.state()).toEqual(['tookLong', 'answered', 'ask', 'answered']);
});

test('who draws is told of every change, of nothing else, and no longer than wanted', () => {
  scriptRun();
  const store = opened();
  const drawn: Seen[] = [];
  const leave = store.subscribe(() => drawn.push(store.state()));
  store.dispatch({ kind: 'rest' });
  store.dispatch({ kind: 'ask' });
  leave();
  store.dispatch({ kind: 'ask' });
  expect(drawn).toEqual([['ask']]);
});

test('without a clock of a test, the runtime’s own is used, and stopped when the answer is there', () => {
  const run = scriptRun();
  const store = createStore<Seen, { kind: 'rest' }>({ state: [], effects: [language(1, 'en')] }, note);
  run.answer('{"ok":true,"value":null}');
  expect(store.state()).toEqual(['answered']);
});
