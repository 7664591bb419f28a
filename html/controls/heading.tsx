import { useEffect, useRef } from 'preact/hooks';

/** A panel's heading; it takes the focus when the panel appears, so that a screen reader starts there. */
export function Heading({
  text,
  onBack,
  back,
}: {
  text: string;
  onBack?: (() => void) | undefined;
  back?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <header>
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">‹ </span>
          {back}
        </button>
      )}
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {text}
      </h1>
    </header>
  );
}
