// The battery on every field of plain text.
import { batteryFile } from './battery-file.ts';
import { plainFields } from './pages/fields.ts';

batteryFile('plain text', plainFields);
