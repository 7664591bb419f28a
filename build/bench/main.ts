import { printAccuracy } from './accuracy';
import { printReading } from './reading';

printReading();
printAccuracy();
