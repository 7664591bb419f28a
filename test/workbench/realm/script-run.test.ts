import { noFaults } from '../../../workbench/google/faults';
import { type Calls, scriptRun } from '../../../workbench/realm/script-run';

interface Run {
  withSuccessHandler(handler: (answer: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
  work(...args: unknown[]): void;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A page's `google.script.run` on a server of one function; what is heard in the page comes in its order. */
function page(work: (argument: unknown) => unknown) {
  const faults = noFaults();
  const calls: Calls = { made: 0, over: 0 };
  const heard: unknown[] = [];
  const run = scriptRun((_name, [argument]) => work(argument), faults, calls) as Run;
  const ask = (argument: unknown): void =>
    run
      .withSuccessHandler((answer) => heard.push(answer))
      .withFailureHandler((error) => heard.push(error.message))
      .work(argument);
  const release = (): void => {
    faults.holds = 'nothing';
    for (const goOn of faults.held.splice(0)) goOn();
  };
  return { faults, calls, heard, ask, release };
}

test('a call is answered later, never at once', () => {
  const { heard, ask, calls } = page((argument) => argument);
  ask('a');
  expect([heard, calls]).toEqual([[], { made: 1, over: 0 }]);
  jest.runAllTimers();
  expect([heard, calls]).toEqual([['a'], { made: 1, over: 1 }]);
});

test('a call that is kept back has not reached the server; an answer that is kept back has been made', () => {
  const seen: unknown[] = [];
  const { faults, calls, heard, ask, release } = page((argument) => {
    seen.push(argument);
    return argument;
  });
  for (const what of ['calls', 'answers'] as const) {
    faults.holds = what;
    ask(what);
    jest.runAllTimers();
    expect(seen.includes(what)).toBe(what === 'answers');
    expect(heard).not.toContain(what);
    // Nothing goes on until it is let go.
    expect(calls.made).toBe(calls.over);
    faults.holds = 'nothing';
    ask(`after ${what}`);
    jest.runAllTimers();
    expect(heard).toContain(`after ${what}`);
    release();
    expect(heard.at(-1)).toBe(what);
    expect(calls.made).toBe(calls.over);
  }
});

test('ten calls run at once, more wait', () => {
  const seen: unknown[] = [];
  const { faults, ask, release } = page((argument) => seen.push(argument));
  faults.holds = 'calls';
  for (let call = 1; call <= 12; call += 1) ask(call);
  jest.runAllTimers();
  expect(faults.held).toHaveLength(10);
  release();
  jest.runAllTimers();
  expect(seen).toHaveLength(12);
});

test('a date is not let across: an argument with one is refused, an answer with one is lost', () => {
  const { heard, ask } = page(() => ({ day: new Date() }));
  expect(() => ask({ day: new Date() })).toThrow('Failed due to illegal value in property: 0');
  ask('a');
  jest.runAllTimers();
  expect(heard).toEqual([null]);
});
