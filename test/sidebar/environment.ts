import { TestEnvironment } from 'jest-environment-node';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A page that is open in a DOM in Node, with the parts of a browser that the DOM lacks. */
export interface DomPage {
  window: Window & typeof globalThis;
  /** What went wrong in it. */
  errors: string[];
}

/** Opens a page and runs its scripts, with `google` among its globals. Nothing is loaded from anywhere. */
export type OpenPage = (html: string, google: object) => DomPage;

/** Milliseconds from which on a person notices a wait: it never ends. Shorter ones are over at once. */
const NOTICED = 1000;

const openPage: OpenPage = (html, google) => {
  const errors: string[] = [];
  const waits = new Set<() => void>();
  const wait = (act: () => void, milliseconds = 0): (() => void) => {
    const end = (): void => {
      if (waits.delete(end)) act();
    };
    waits.add(end);
    if (milliseconds < NOTICED) setImmediate(end);
    return end;
  };
  const stop = (end: () => void): void => {
    waits.delete(end);
  };
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({ message }) => errors.push(message));
  const { window } = new JSDOM(html, {
    url: 'https://workbench.example/',
    runScripts: 'dangerously',
    virtualConsole,
    beforeParse: (page) => {
      Object.assign(page, {
        google,
        setTimeout: wait,
        clearTimeout: stop,
        requestAnimationFrame: (draw: FrameRequestCallback) => wait(() => draw(0)),
        cancelAnimationFrame: stop,
        scrollTo: () => undefined,
        IntersectionObserver: NothingInView,
      });
    },
  });
  return { window: window as unknown as DomPage['window'], errors };
};

/** A DOM has no layout, so nothing comes into view by itself. */
class NothingInView {
  observe(): void {}
  disconnect(): void {}
}

/** Node, with a DOM that each of Jest's processes loads once: loading it takes longer than most tests. */
export default class SidebarEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.openPage = openPage;
  }
}
