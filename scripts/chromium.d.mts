// Types of chromium.mjs, which stays JavaScript so that `npm start` runs on Node 20 without a build of its own.
import type { BrowserContext, Worker } from 'playwright-core';

export interface LaunchOptions {
  /** Default true. */
  readonly headless?: boolean;
  /** The language of the interface; default `en`. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly deviceScaleFactor?: number;
  /** CSS px; headless only. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
  /** A folder for a profile that stays when the browser closes. */
  readonly profile?: string;
  /** Milliseconds. */
  readonly timeout?: number;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Settles when the browser is closed, by whomever, and its profile is gone where it was not named. */
  readonly closed: Promise<void>;
  /** Closes the browser and waits for that. */
  close(): Promise<void>;
}

export function findChromium(): string | null;
export function ensureChromium(): Promise<string>;
export function launchWithExtension(dist: string, options?: LaunchOptions): Promise<Launched>;
