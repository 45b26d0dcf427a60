// The battery on every rich editor whose text is the markup in the page.
import { batteryFile } from './battery-file.ts';
import { markupEditors } from './pages/fields.ts';

batteryFile('markup', markupEditors);
