// The battery on every rich editor.
import { batteryFile } from './battery-file.ts';
import { fieldPages } from './pages/fields.ts';

batteryFile('rich text', fieldPages.filter(({ bold }) => bold));
