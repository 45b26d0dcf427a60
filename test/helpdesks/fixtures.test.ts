// What the helpdesk files find in pages built like their products', each served under the product's own address.
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helpdesks } from '../../src/helpdesks/index.ts';
import { launchBrowser } from '../editors/browser.ts';
import { openWorld } from '../in-world.ts';
import type { Fixture } from './fixtures.ts';
import { openFixture } from './open-fixture.ts';

const files = import.meta.glob<Record<string, readonly Fixture[]>>(['./fixtures*.ts', '!./*.test.ts'], { eager: true });
const fixtures = Object.values(files).flatMap((file) => Object.values(file).flat());

/** What is found around a field, in the words of a fixture; `reply` and `note` with the helpdesk that says so. */
interface Found extends Pick<Fixture, 'leaveOut' | 'customerName' | 'customerMessages' | 'attachments' | 'send'> {
  readonly is: Fixture['is'];
  readonly helpdesk?: string;
}

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext();
});

afterAll(async () => {
  await browser?.close();
});

/** Goes into the frames that ` >>> ` names. */
async function frameOf(page: Page, way: string): Promise<{ frame: Frame; selector: string }> {
  const selectors = way.split(' >>> ');
  const selector = selectors.pop()!;
  let frame = page.mainFrame();
  for (const each of selectors) {
    const element = await frame.waitForSelector(each, { state: 'attached' });
    const inner = await element.contentFrame();
    if (!inner) throw new Error(`${each} is no frame.`);
    await inner.waitForLoadState();
    frame = inner;
  }
  return { frame, selector };
}

/** Focuses a field and asks in its frame, as the content script would. */
async function find(page: Page, way: string): Promise<Found> {
  const { frame, selector } = await frameOf(page, way);
  await frame.locator(selector).evaluate((element) => (element as HTMLElement).focus());
  const call = await openWorld(page, frame, 'src/helpdesks/index.ts');
  return (await call(
    `const field = document.activeElement;
     if (!field.matches(values[0])) throw new Error(values[0] + ' did not take the focus.');
     const reply = warmline.findReply(field);
     if (!reply) return { is: 'nothing' };
     const { helpdesk } = reply;
     const ticket = warmline.ticketOf(reply);
     const texts = (root, selector) => {
       const found = selector ? [...root.querySelectorAll(selector)] : [];
       return found.map((element) => element.textContent.replace(/\\s+/g, ' ').trim() || (element.getAttribute('data-seen') ?? ''));
     };
     return {
       is: reply.isNote ? 'note' : 'reply',
       helpdesk: helpdesk.id,
       leaveOut: texts(reply.field, helpdesk.leaveOut),
       customerName: texts(ticket, helpdesk.customerName)[0],
       customerMessages: texts(ticket, helpdesk.customerMessages),
       attachments: texts(ticket, helpdesk.attachments),
       send: texts(ticket, helpdesk.send),
     };`,
    selector,
  )) as Found;
}

function expected({ helpdesk, is, leaveOut = [], customerName, customerMessages = [], attachments = [], send = [] }: Fixture): Found {
  if (is === 'nothing') return { is };
  return { is, helpdesk, leaveOut, ...(customerName === undefined ? {} : { customerName }), customerMessages, attachments, send };
}

const verdict = { reply: 'is a reply', note: 'is a note', nothing: 'is neither a reply nor a note' } as const;

describe.each(helpdesks.filter(({ id }) => id !== 'demo').map(({ id, name }) => [name, id] as const))('%s', (_, id) => {
  const own = fixtures.filter(({ helpdesk }) => helpdesk === id);

  test('has a page in test/helpdesks/fixtures/ and its entry in a table beside it', () => {
    expect(own).not.toEqual([]);
  });

  test.each(own.map((fixture) => [fixture.state, verdict[fixture.is], fixture] as const))('%s %s', async (_state, _verdict, fixture) => {
    const page = await openFixture(context, fixture.file, fixture.address);
    expect(await find(page, fixture.focused)).toEqual(expected(fixture));
    for (const field of fixture.nothing ?? []) expect(await find(page, field), field).toEqual({ is: 'nothing' });
  });
});

test('every fixture belongs to a helpdesk', () => {
  const known = new Set(helpdesks.map(({ id }) => id));
  expect(fixtures.map(({ helpdesk }) => helpdesk).filter((id) => !known.has(id))).toEqual([]);
});
