import { functionOf, type OpenRealm } from './realm';

type RealmWindow = Window & typeof globalThis & Record<string, unknown>;

/** A realm in a hidden frame of the page. */
export const openFrameRealm: OpenRealm = (code, globals) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inner = frame.contentWindow as RealmWindow;
  Object.assign(inner, globals);
  const script = inner.document.createElement('script');
  script.textContent = code;
  inner.document.head.append(script);
  return {
    call: (name, args) => functionOf(code, name, inner[name])(...args),
    newDate: (instant) => new inner.Date(instant),
    close: () => frame.remove(),
  };
};
