import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which a person begins to wonder. */
const SLOW = 4_000;

/** Whether something takes long enough by now to wonder about. */
export function useSlow(isGoing: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoing]);
  return slow;
}
