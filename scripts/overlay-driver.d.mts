// Types of overlay-driver.mjs.
import type { Page } from 'playwright-core';

/** CSS px of the page's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Line {
  readonly pole: 'cold' | 'dishonest';
  /** The marked words; null over a textarea, where the line is a box without words. */
  readonly words: string | null;
  readonly box: Box;
}

export interface Seen {
  readonly words: string;
  readonly label: string;
  readonly box: Box | null;
}

export interface SeenCard extends Seen {
  readonly why: string;
  readonly wordings: readonly Seen[];
  readonly buttons: readonly Seen[];
  /** Whether it has stopped moving. */
  readonly isStill: boolean;
}

export interface OverlayDriver {
  see(): Promise<{ readonly pill: Seen | null; readonly card: SeenCard | null }>;
  lines(): Promise<Line[]>;
  waitForLines(count?: number): Promise<Line[]>;
  waitForPill(test: (pill: Seen) => boolean, what?: string): Promise<{ readonly pill: Seen; readonly card: SeenCard | null }>;
  waitForCard(): Promise<{ readonly pill: Seen | null; readonly card: SeenCard }>;
  waitForNoCard(): Promise<unknown>;
  hover(line: Line): Promise<{ readonly pill: Seen | null; readonly card: SeenCard }>;
  take(index?: number): Promise<string>;
  close(): Promise<void>;
}

export function driveOverlay(page: Page): Promise<OverlayDriver>;
