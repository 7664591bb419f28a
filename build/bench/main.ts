import { printAccuracy } from './accuracy';
import { printSpeed } from './speed';

printSpeed();
printAccuracy();
