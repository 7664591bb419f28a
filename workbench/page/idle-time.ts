/**
 * Notes all work that is put off to when the page is idle, from now on; what this gives cancels what is left of it. Univer
 * never takes such work back: of a book that is closed it would measure rows and check cells that are no more.
 */
export function noteIdleWork(): () => void {
  const { requestIdleCallback: request } = window;
  const pending = new Set<number>();
  window.requestIdleCallback = (work, options) => {
    const id = request((deadline) => {
      pending.delete(id);
      work(deadline);
    }, options);
    pending.add(id);
    return id;
  };
  return () => {
    window.requestIdleCallback = request;
    pending.forEach(cancelIdleCallback);
  };
}
