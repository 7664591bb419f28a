import { render } from 'preact';
import type { DialogStart } from '../src/model/exchange';
import { App } from './app';
import { LetterApp } from './letters/letter-app';

declare global {
  interface Window {
    /** Set after the page by the server where it is shown as the dialog of letters. */
    startWith?: DialogStart;
  }
}

// Only when the whole page is there, since what the server set is at its end.
window.addEventListener('load', () => {
  const root = document.getElementById('app');
  const { startWith } = window;
  document.body.className = startWith ? 'dialog' : 'sidebar';
  if (root) render(startWith ? <LetterApp start={startWith} /> : <App />, root);
});
