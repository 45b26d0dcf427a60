// Finds or installs Chromium, and opens it with the built extension in a profile that is thrown away.
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages } from './apt.mjs';

// Branded Google Chrome is left out: since version 137 it takes no extension from the command line.
const names = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'google-chrome-for-testing', 'chrome-for-testing'];

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/opt/chrome-for-testing/chrome',
  '/opt/google/chrome-for-testing/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  join(process.env.LOCALAPPDATA ?? 'C:\\nowhere', 'Chromium\\Application\\chrome.exe'),
];

// Browsers that Playwright and Puppeteer downloaded: <folder>/<version>/<rest>.
const caches = [
  [join(homedir(), '.cache/ms-playwright'), /^chromium-\d+$/, ['chrome-linux/chrome', 'chrome-linux64/chrome']],
  [join(homedir(), 'Library/Caches/ms-playwright'), /^chromium-\d+$/, ['chrome-mac/Chromium.app/Contents/MacOS/Chromium']],
  [join(homedir(), '.cache/puppeteer/chrome'), /^linux-/, ['chrome-linux64/chrome']],
];

/** The path of a Chromium that loads unpacked extensions, or null. CHROMIUM_PATH goes first; a wrong one throws. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (runs(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, and nothing can be run there. Point it at a Chromium, or unset it.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places, ...caches.flatMap(downloaded)].find(runs) ?? null;
}

/** The path of Chromium, installed first where that needs no question. Throws one line that says what to install. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const installed = (await installPackages('Chromium', ['chromium', 'fonts-dejavu-core'])) ? findChromium() : null;
  if (installed) return installed;
  throw new Error(`No Chromium was found: ${advice[process.platform] ?? advice.linux}, or set CHROMIUM_PATH to one.`);
}

const advice = {
  linux: 'install one ("sudo apt-get install chromium" on Debian, "sudo dnf install chromium" on Fedora)',
  darwin: 'install one ("brew install --cask chromium")',
  win32: 'install one from chromium.org',
};

/**
 * Opens Chromium with the extension of folder `dist` in a fresh profile, which goes when the browser closes; one that is named stays.
 * Resolves when the extension's worker runs. `lang` is the language of the interface, `viewport` in CSS px.
 */
export async function launchWithExtension(dist, options = {}) {
  const { headless = true, lang = 'en', viewport = { width: 1280, height: 860 }, args = [], profile: lasting, ...rest } = options;
  const folder = resolve(dist);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no built extension in ${dist}.`);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; ensureChromium() comes first.');
  const profile = lasting ?? mkdtempSync(join(tmpdir(), 'warmline-profile-'));
  const forget = async () => lasting ?? remove(profile);
  let context;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      viewport: headless ? viewport : null,
      locale: { en: 'en-GB', ru: 'ru-RU', bg: 'bg-BG' }[lang] ?? lang,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        ...(headless ? ['--disable-gpu'] : []),
        `--lang=${lang}`,
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        ...args,
      ],
      ...rest,
    });
  } catch (error) {
    await forget();
    throw error;
  }
  const gone = new Promise((done) => context.on('close', () => done(forget())));
  const close = async () => {
    await context.close();
    await gone;
  };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker').catch(() => null));
  if (!worker) {
    await close();
    throw new Error(`Chromium (${executablePath}) opened without the extension in ${dist}. Google Chrome does not take one; Chromium does.`);
  }
  return { context, worker, extensionId: new URL(worker.url()).host, closed: gone, close };
}

// Chromium's last processes still write for a moment after the browser said that it is closed: what appears meanwhile needs another try.
async function remove(profile) {
  for (let left = 50; left > 0 && existsSync(profile); left--) {
    try {
      rmSync(profile, { recursive: true, force: true });
    } catch {
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function downloaded([folder, version, files]) {
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder).filter((name) => version.test(name)).sort().reverse();
  return newestFirst.flatMap((name) => files.map((file) => join(folder, name, file)));
}
