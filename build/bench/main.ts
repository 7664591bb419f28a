import { printAccuracy } from './accuracy';
import { measureSidebar } from './sidebar';
import { printSpeed } from './speed';

printSpeed();
printAccuracy();
await measureSidebar();
