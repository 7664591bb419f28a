export { closeBrowser as default } from './test-setup.mjs';
