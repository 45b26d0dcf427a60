// The whole story of a team with two browsers and a plain https server: a lead makes the file, an agent joins; then it changes, is locked, gets new keys, is tampered with, rolled back, and cannot be had.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { driveOverlay, type OverlayDriver } from '../../scripts/overlay-driver.mjs';
import type { JoinedTeam } from '../../src/team/types.ts';
import { aTeam } from '../pages/a-team.ts';
import { openExtension, screenshots, type OpenedExtension } from './browser.ts';
import { contentWorldOf } from './content-world.ts';
import { serveField, type FieldServer } from './field-page.ts';
import { keptIn } from './kept.ts';
import { stopWorker } from './stop-worker.ts';
import { serveTeamFile, type TeamServer } from './team-server.ts';

const trusting = { args: ['--ignore-certificate-errors'] };
const passphrase = 'a kettle on the hob';
/** Marked by a rule of the set that the lead switches off, and by the phrase that the lead writes. */
const draft = 'Hello Nora, no worries. Thank you for reaching out to us. The lamp leaves our warehouse in the morning.';

/** A worker that starts on a busy machine takes its time. */
const patience = { timeout: 10_000, interval: 50 };

let team: TeamServer;
let desk: FieldServer;
let lead: OpenedExtension;
let agent: OpenedExtension;
let leadPage: Page;
let agentPage: Page;
/** The files that the lead signed, by version. */
const signed: string[] = [];

beforeAll(async () => {
  team = await serveTeamFile();
  desk = await serveField();
  [lead, agent] = await Promise.all([openExtension(trusting), openExtension(trusting)]);
  leadPage = await lead.open(new URL('src/options/index.html#lead', lead.worker.url()).href);
  agentPage = await agent.open(new URL('src/options/index.html#my-team', agent.worker.url()).href);
});
afterAll(async () => {
  await Promise.all([lead?.close(), agent?.close(), team?.close()]);
  desk?.close();
});

async function downloadBy(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await download.path(), 'utf8');
}

/** The lead signs the next version, and puts it on the server. */
async function sign(version: number): Promise<void> {
  const file = await downloadBy(leadPage, () => leadPage.getByRole('button', { name: `Sign and save version ${version}` }).click());
  signed[version] = file;
  team.serve(file);
}

const joined = (): Promise<JoinedTeam | undefined> => keptIn(agentPage, 'team');

/** What stands in the agent's local storage, where pages read it. */
const published = (): Promise<Readonly<Record<string, unknown>>> => agentPage.evaluate(() => chrome.storage.local.get(null));

/** The agent asks at the address; how that went. */
async function lookForNews(): Promise<JoinedTeam | undefined> {
  const before = JSON.stringify(await joined());
  await agentPage.getByRole('button', { name: 'Look for news now' }).click();
  // When it was tried is kept, so every try shows.
  await expect.poll(async () => JSON.stringify(await joined())).not.toBe(before);
  return joined();
}

/** The agent's draft in a tab of its own. */
async function writeDraft(): Promise<{ readonly page: Page; readonly overlay: OverlayDriver }> {
  const page = await agent.context.newPage();
  await page.goto(desk.address());
  const overlay = await driveOverlay(page);
  await page.click('textarea');
  await page.keyboard.type(draft);
  await overlay.waitForPill(({ label }) => label !== '');
  return { page, overlay };
}

/** Why the first words of the agent's draft are marked. */
async function marked(): Promise<string[]> {
  const { page, overlay } = await writeDraft();
  const [line] = await overlay.waitForLines().catch(() => []);
  const why = line ? (await overlay.hover(line)).card.why : '';
  await page.close();
  return why ? [why] : [];
}

test('the lead begins a team and signs what is for everybody, with a phrase of the team’s own', async () => {
  await lead.worker.evaluate(makeFirstDatabase);
  await leadPage.getByLabel('Team’s name').fill('Acme Care');
  await leadPage.getByLabel('Your name, as agents will read it').fill('Ana');
  await leadPage.getByLabel('Passphrase of the spare key').first().fill(passphrase);
  const spare = await downloadBy(leadPage, () => leadPage.getByRole('button', { name: 'Begin a team' }).click());
  expect(spare.split('.')).toHaveLength(5);
  expect(await lead.worker.evaluate(keysInDatabase)).toEqual([expect.any(String), 'old']);
  await lead.worker.evaluate(() => chrome.storage.sync.set({ 'ruleSets:fairness': false, level: 'line', form: 2 }));
  await lead.worker.evaluate(() => chrome.storage.local.set({ ownRules: { phrases: [{ id: 'no-worries', lang: 'en', kind: 'canned', match: ['no worries'], unless: [], why: 'We say what we did instead.', instead: ['it is done'] }], commitments: [] } }));
  await leadPage.reload();
  await leadPage.locator('[data-setting="ruleSets:fairness"]').waitFor();
  await sign(1);
  expect(signed[1]).toContain('"format":1');
});

test('the agent pastes the address, sees what it would change, and joins', async () => {
  const { fingerprint } = (await lead.worker.evaluate(async () => (await chrome.storage.local.get('lead'))['lead'])) as { readonly fingerprint: string };
  await agentPage.getByLabel('You have its address').fill(`${team.url}#key=${fingerprint}`);
  await agentPage.getByRole('button', { name: 'Look at it' }).click();
  await agentPage.locator('[data-setting="ruleSets:fairness"]').waitFor();
  await agentPage.screenshot({ path: join(screenshots, 'team-offer.png'), fullPage: true });
  expect(await joined()).toBeUndefined();
  await agentPage.getByRole('button', { name: 'Join this team' }).click();
  await agentPage.getByRole('heading', { name: 'Set by Acme Care' }).waitFor();
  expect((await joined())?.inForce?.version).toBe(1);
  await agentPage.screenshot({ path: join(screenshots, 'team-joined.png'), fullPage: true });
});

test('what the lead decided is locked for the agent, and says by whom', async () => {
  await agentPage.goto(agentPage.url().replace(/#.*/, '#my-settings'));
  const fairness = agentPage.getByRole('switch', { name: 'Fairness', exact: true });
  await expect.poll(() => fairness.isChecked()).toBe(false);
  await expect.poll(() => fairness.getAttribute('aria-disabled')).toBe('true');
  await fairness.focus();
  await agentPage.keyboard.press('Space');
  expect(await fairness.isChecked()).toBe(false);
  await expect.poll(() => agentPage.locator('.set-by').first().textContent()).toContain('Acme Care');
  await agentPage.goto(agentPage.url().replace(/#.*/, '#my-team'));
});

test('the team’s phrase speaks in the agent’s draft', async () => {
  expect(await marked()).toEqual(['We say what we did instead.']);
});

test('a new version is taken, and what it no longer decides is the agent’s again', async () => {
  await leadPage.locator('[data-setting="ruleSets:fairness"] select').selectOption('out');
  await leadPage.getByLabel('What changed, for your team').fill('Fairness is yours to decide again.');
  await sign(2);
  expect(await lookForNews()).toMatchObject({ inForce: { version: 2, note: 'Fairness is yours to decide again.', settings: {} }, trouble: null });
});

test('new keys are taken because the old ones vouch for them', async () => {
  await leadPage.getByText('Change the keys').first().click();
  await leadPage.getByRole('form', { name: 'Change the keys' }).getByLabel('Passphrase of the spare key').fill(passphrase);
  await downloadBy(leadPage, () => leadPage.getByRole('button', { name: 'Change the keys' }).click());
  await sign(3);
  expect(await lookForNews()).toMatchObject({ inForce: { version: 3 }, trouble: null });
});

test.each([
  ['a file that somebody changed', () => signed[3]!.replace(/(?<="policy":\{"payload":".{40})./, (letter) => (letter === 'A' ? 'B' : 'A')), 'bad-signature'],
  ['an older version', () => signed[1]!, 'rolled-back'],
  ['a captive portal', () => '<!doctype html><title>Sign in</title>', 'malformed'],
])('%s is refused, and the last good one stays in force', async (_, file, refusal) => {
  team.serve(file());
  const now = await lookForNews();
  expect(now?.inForce?.version).toBe(3);
  expect(now?.trouble?.refusal).toBe(refusal);
});

test('every agent asks in the same way', async () => {
  const before = team.requests.length;
  await lead.worker.evaluate((url) => fetch(url).catch(() => undefined), team.url.replace('team.json', 'nothing'));
  for (const request of team.requests.slice(0, before)) {
    expect(request.join('\n')).not.toMatch(/cookie|if-none-match|if-modified|referer|authorization/i);
    expect(request).toEqual(team.requests[0]);
  }
});

test('what a page’s content script writes in the team’s name, or a stranger’s, is put right in a moment, though the worker sleeps', async () => {
  const { page, overlay } = await writeDraft();
  await overlay.waitForLines(2);
  const [stored, known, lines] = [await published(), await joined(), await overlay.lines()];
  expect(Object.keys(stored['team'] as object).sort()).toEqual(['author', 'issued', 'name', 'settings', 'version']);
  const strangers = await aTeam('Acme Care');
  const stranger = await strangers.joined(await strangers.file());
  const asContentScript = await contentWorldOf(page);
  const forge = (items: Record<string, unknown>): Promise<void> => asContentScript((forged) => chrome.storage.local.set(forged), items);
  const isPutRight = async (): Promise<void> => {
    await expect.poll(published, patience).toEqual(stored);
    await expect.poll(overlay.lines, patience).toEqual(lines);
  };
  await forge({ team: stranger });
  await isPutRight();
  await stopWorker(agent.context, agentPage);
  // With a policy that was never seen, the worker would fetch a stranger's team and join it as it wakes up.
  await forge({
    team: { ...(stored['team'] as object), settings: { ruleSets: ['-honor', '-care', '-consistency', '-fairness'] } },
    policySeen: { organization: 'Strangers', teamFile: { url: team.url.replace('team.json', 'other.json'), key: stranger.fingerprint } },
  });
  await isPutRight();
  await asContentScript(() => chrome.storage.local.remove(['team', 'writtenRules.en']), null);
  await isPutRight();
  expect(await joined()).toEqual(known);
  expect(await keptIn(agentPage, 'teamTried')).toBeUndefined();
  await page.close();
});

test('without a connection the team’s decisions hold', async () => {
  await team.close();
  const now = await lookForNews();
  expect(now?.inForce?.version).toBe(3);
  expect(now?.trouble?.refusal).toBe('unreachable');
  expect(await marked()).toEqual(['We say what we did instead.']);
});

// Both run in the worker. The first version of the database, with a key that can sign; and whose keys there are now.
async function makeFirstDatabase(): Promise<void> {
  const { privateKey } = (await crypto.subtle.generateKey('Ed25519', false, ['sign'])) as CryptoKeyPair;
  await new Promise<void>((done) => {
    const asked = indexedDB.open('warmline', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('keys', { keyPath: 'kid' }).put({ kid: 'old', privateKey });
    asked.onsuccess = () => {
      asked.result.close();
      done();
    };
  });
}

async function keysInDatabase(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((opened) => {
    const asked = indexedDB.open('warmline');
    asked.onsuccess = () => opened(asked.result);
  });
  return new Promise((read) => {
    const asked = database.transaction('keys').objectStore('keys').getAll() as IDBRequest<{ readonly kid: string; readonly privateKey: CryptoKey }[]>;
    asked.onsuccess = () => {
      database.close();
      read(asked.result.flatMap(({ kid, privateKey }) => (privateKey.usages.includes('sign') ? [kid] : [])).sort((one, other) => Number(one === 'old') - Number(other === 'old')));
    };
  });
}
