// What the parts of the overlay ask of each other: the state of one draft's overlay and the few ways to change it.
import type { Finding, Reading } from '../engine/types.ts';
import type { Host } from './host.ts';
import type { Layout } from './layout.ts';
import type { Opener, Panel } from './panel.ts';
import type { Slots } from './slots.ts';
import type { Stage } from './stage.ts';
import type { OverlayOptions } from './types.ts';

export interface Desk {
  readonly options: OverlayOptions;
  readonly signal: AbortSignal;
  readonly stage: Stage;
  readonly host: Host;
  readonly layout: Layout;
  readonly slots: Slots;
  readonly reading: Reading;
  readonly panel: Panel | null;
  /** True while an edit is being made: what happens to text and focus then is our own doing. */
  busy: boolean;
  /** Lets the reply go that is held back while the agent is asked; null while none is. */
  held: (() => void) | null;
  /** Whether a person has had time to see what they click on. */
  seenLongEnough(): boolean;
  /** Whether the panel could be seen at any time since it was opened. */
  seenOnce(): boolean;
  /** Whether the card says what we have drawn on it. */
  unchanged(): boolean;
  open(panel: Panel): void;
  openCard(finding: Finding, by: Opener): void;
  /** Closes what is open; the focus goes back to the draft if it was with us, or if `refocus` says so. */
  close(refocus?: boolean): void;
  /** Closes what is open though nobody has answered it: a reply that is held back goes where nobody could see that we asked. */
  giveUp(): void;
  change<View extends Panel['view']>(view: View, change: (panel: Extract<Panel, { view: View }>) => Panel): void;
  focusPanel(): void;
  inDraft(): boolean;
  /** Tells screen readers. */
  speak(text: string): void;
}
