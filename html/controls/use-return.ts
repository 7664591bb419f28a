import { useEffect } from 'preact/hooks';

/** Notices that the owner is back in the sidebar after a dialog, which may have drafted letters meanwhile. */
export function useReturn(away: boolean, onReturn: () => void): void {
  useEffect(() => {
    if (!away) return undefined;
    const root = document.documentElement;
    window.addEventListener('focus', onReturn);
    root.addEventListener('pointerenter', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      root.removeEventListener('pointerenter', onReturn);
    };
  });
}
