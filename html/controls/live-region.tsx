import type { ComponentChildren } from 'preact';

/**
 * A place where things are said, read out when they change: it is there before they come. It takes the focus from
 * whatever is pressed in it, since that mostly goes at once, and the focus would go to the top of the page with it.
 */
export function LiveRegion({ class: name, children }: { class: string; children: ComponentChildren }) {
  return (
    <div
      class={name}
      role="status"
      tabIndex={-1}
      onClickCapture={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      {children}
    </div>
  );
}
