import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from '../session/store';

/** The state of a store that is made once, drawn again with each change, and the way to change it. */
export function useStore<State, Event>(make: () => Store<State, Event>): [State, (event: Event) => void] {
  const [store] = useState(make);
  const [state, setState] = useState(store.state);
  useLayoutEffect(() => {
    const draw = (): void => setState(store.state);
    // What came between the first drawing and this.
    draw();
    return store.subscribe(draw);
  }, [store]);
  return [state, store.dispatch];
}
