// A browser that dies at any moment, as with a power cut, and comes up again with its profile: the policy holds from the first line on, and what was saved is there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoExtension } from '../../demo/build.mjs';
import { findChromium, launchWithExtension, type Launched } from '../../scripts/chromium.mjs';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import { openExtension, write, type OpenedExtension } from './browser.ts';
import { keptIn } from './kept.ts';
import { serveField, type FieldServer } from './field-page.ts';
import { idOf, policyFile, whyNot, type PolicyFile } from './policy-file.ts';
import { serveTeamFile, type TeamServer } from './team-server.ts';

/** One finding of the rule set Care, which the policy switches off, and one of Consistency. */
const draft = 'Hello Nora. You failed to attach the photo. It is not my job to look for the lamp.';
const care = 'You failed';
const consistency = 'It is not my job to look for the lamp';

// The policy is for this copy of the extension alone: its id hangs on its place.
const place = mkdtempSync(join(tmpdir(), 'warmline-killed-'));
const folder = join(place, 'extension');
/** The team's server has a certificate that it made for itself. */
const args = ['--ignore-certificate-errors'];
const profileOf = (name: string): string => join(place, name);

let server: FieldServer;
beforeAll(async () => {
  server = await serveField('<div contenteditable style="margin-top: 300px"></div>');
  cpSync(demoExtension, folder, { recursive: true });
});
afterAll(() => {
  server?.close();
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
});

/** Chromium leaves the number of its process in the lock of the profile: `host-1234`. */
const pidOf = (profile: string): number => Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));

/** Ends the browser of a profile at once: nothing of it hears that it is to end. */
async function kill({ closed }: Pick<Launched, 'closed'>, profile: string): Promise<void> {
  process.kill(pidOf(profile), 'SIGKILL');
  await closed;
}

/** Closes a browser and waits until its process, which writes for a moment longer, is gone. */
async function end(browser: Pick<Launched, 'close'>, profile: string): Promise<void> {
  const pid = pidOf(profile);
  await browser.close();
  while (isRunning(pid)) await pass(20);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A start whose browser is killed so many ms after its process began. */
async function killedEarly(profile: string, ms: number): Promise<void> {
  const all = [...args, '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', `--user-data-dir=${profile}`, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`, 'about:blank'];
  const browser = spawn(findChromium() ?? '', all, { stdio: 'ignore' });
  const ended = once(browser, 'exit');
  await pass(ms);
  browser.kill('SIGKILL');
  await ended;
}

async function drafted(browser: OpenedExtension): Promise<OverlayDriver> {
  const page = await browser.open(server.address());
  const overlay = await driveOverlay(page);
  await page.click('[contenteditable]');
  await write(page, draft);
  await overlay.waitForLines();
  return overlay;
}
const wordsOf = async (overlay: OverlayDriver): Promise<(string | null)[]> => (await overlay.lines()).map(({ words }) => words);

const reason = whyNot();

describe.skipIf(reason)(`a browser policy${reason && ` (not tried: ${reason})`}`, () => {
  let file: PolicyFile;
  let team: TeamServer;
  beforeAll(async () => {
    team = await serveTeamFile();
    team.serve('<!doctype html><title>Sign in to the network</title>');
    file = policyFile(idOf(folder));
    file.write({ organization: 'Acme', ruleSets: ['-care'], teamFile: { url: team.url } });
  });
  afterAll(async () => {
    file?.remove();
    await team?.close();
  });

  // Each waits for seconds until its browser has found out whether there is a policy: they wait together.
  test.concurrent.for([50, 100, 200, 500])('holds for the first line after a first start that was killed %i ms in, and one that was killed as long after the worker came (fault F2)', async (ms, { expect }) => {
    const profile = profileOf(`first-${ms}`);
    await killedEarly(profile, ms);
    const first = await launchWithExtension(folder, { profile, args });
    await pass(ms);
    await kill(first, profile);
    const browser = await openExtension({ folder, profile, args });
    expect(browser.extensionId).toBe(idOf(folder));
    expect(await wordsOf(await drafted(browser))).toEqual([consistency]);
    await browser.expectQuiet();
    await end(browser, profile);
  });

  test('a team’s file that it names and that is none was asked for at most once by each, whatever started again, and in the same way by all (threats T9 and T12)', () => {
    expect(team.requests.length).toBeGreaterThan(1);
    expect(team.requests.length).toBeLessThanOrEqual(4);
    for (const request of team.requests) expect(request).toEqual(team.requests[0]);
  });
});

describe.concurrent('a profile that stays', () => {
  test.skipIf(reason)('a policy that was taken away while the browser was closed is no longer in force', async ({ expect }) => {
    // `afterAll` above took it away.
    const profile = profileOf('first-500');
    const browser = await openExtension({ folder, profile });
    const overlay = await drafted(browser);
    // Until the browser had its time to read one, the policy that was seen last holds: no answer is not "none".
    await expect.poll(() => wordsOf(overlay), { timeout: 15_000, interval: 100 }).toEqual([care, consistency]);
    expect(await browser.worker.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    expect(await keptIn(browser.worker, 'policySeen')).toBeUndefined();
    await end(browser, profile);
    // A profile that was written in, killed and closed holds no word of a draft (threat T12).
    expect(filesWith(profile, 'attach the photo')).toEqual([]);
    expect(filesWith(profile, idOf(folder)).length).toBeGreaterThan(0);
  });

  test('killed ten times while it saves, it always starts, and no save is lost that was told to be done (fault F5)', async ({ expect }) => {
    const profile = profileOf('saving');
    let [begun, done] = [0, 0];
    for (let round = 0; round <= 10; round++) {
      const browser = await launchWithExtension(demoExtension, { profile });
      const { sites, phrase } = await browser.worker.evaluate(stored);
      expect(sites.toSorted((one, other) => one - other), `round ${round}`).toEqual(Array.from({ length: sites.length }, (_, at) => at + 1));
      for (const there of [sites.length, phrase]) expect(there >= done && there <= begun, `round ${round}: ${there} is there, ${done} were done, ${begun} begun`).toBe(true);
      if (round === 10) {
        // What the worker makes of a phrase follows, whichever of the two was lost.
        await expect.poll(() => browser.worker.evaluate(madeOf), { timeout: 10_000 }).toContain(wordOf(phrase));
        expect(done).toBeGreaterThan(70);
        await end(browser, profile);
        break;
      }
      begun = done = sites.length;
      // Some saves, and then the kill while saving goes on.
      const last = done + 3 + ((round * 5) % 12);
      let killed: Promise<void> | undefined;
      try {
        for (;;) {
          begun++;
          await browser.worker.evaluate(save, { number: begun, word: wordOf(begun) });
          done = begun;
          if (done === last) killed = pass(round % 7).then(() => kill(browser, profile));
        }
      } catch (error) {
        if (!killed) throw error;
        await killed;
      }
    }
  });
});

/** A word for a number that no other has. */
const wordOf = (number: number): string => `zebra${[...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;

/** Runs in the worker: a switch, as the popup keeps one, and a phrase, as a lead's page does. */
async function save({ number, word }: { readonly number: number; readonly word: string }): Promise<void> {
  await chrome.storage.local.set({ ownRules: { phrases: [{ id: `p-${number}`, lang: 'en', kind: 'canned', match: [word], unless: [], why: '', instead: [] }], commitments: [] } });
  await chrome.storage.sync.set({ [`sites:host-${number}.example`]: false });
}

/** Runs in the worker: the numbers of the switches, and of the phrase. */
async function stored(): Promise<{ sites: number[]; phrase: number }> {
  const [sync, { ownRules }] = await Promise.all([chrome.storage.sync.get(null), chrome.storage.local.get('ownRules')]);
  const [phrase] = ((ownRules ?? { phrases: [] }) as { phrases: { id: string }[] }).phrases;
  return { sites: Object.keys(sync).map((key) => Number(key.replace(/\D/g, ''))), phrase: Number(phrase?.id.slice(2) ?? 0) };
}

/** Runs in the worker. */
const madeOf = async (): Promise<string> => JSON.stringify((await chrome.storage.local.get('writtenRules.en'))['writtenRules.en'] ?? '');

/** The files of a profile in which a text stands, as UTF-8 or as UTF-16. */
function filesWith(profile: string, text: string): string[] {
  const spelled = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(profile, name), { throwIfNoEntry: false })?.isFile());
  return files.filter((name) => {
    const bytes = readFileSync(join(profile, name));
    return spelled.some((one) => bytes.includes(one));
  });
}
