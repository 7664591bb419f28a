/**
 * A script for the page: its sheet is drawn twenty times a second. It asks for a frame all the time, whether anything has changed
 * or not, which takes a third of a processor for each page that is open. The frames of the add-on are left alone.
 */
export const FEWER_FRAMES = `
  if (window === window.top) {
    window.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 50);
    window.cancelAnimationFrame = clearTimeout;
  }
`;
