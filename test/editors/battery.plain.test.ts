// The battery on every field of plain text.
import { batteryFile } from './battery-file.ts';
import { fieldPages } from './pages/fields.ts';

batteryFile('plain text', fieldPages.filter(({ bold }) => !bold));
