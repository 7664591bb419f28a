export { closeBrowser as default } from './browser-setup.mjs';
