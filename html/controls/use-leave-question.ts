import { useLayoutEffect } from 'preact/hooks';

/** Has the browser ask before the page is left, as long as something of the owner's is not saved. */
export function useLeaveQuestion(isUnsaved: boolean): void {
  useLayoutEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: Event): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
