// The battery on every rich editor that keeps a text of its own.
import { batteryFile } from './battery-file.ts';
import { modelEditors } from './pages/fields.ts';

batteryFile('model', modelEditors);
