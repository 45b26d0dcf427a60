// Sees and touches what an agent sees: the lines, the pill and the card, by the browser's own tools and with a real mouse.
// Warmline's root is closed to every page; the DevTools protocol is the one thing that looks in, so nothing in the product opens for a test.

/** How long (ms) to wait for something to show before saying that it did not come. */
const patience = 10_000;
const between = 50;

/** How long (ms) a card stands before a click counts (src/overlay/seen.ts, and up to a tenth of a second until the browser says that it does). */
const untilClicksCount = 550;

/** How long (ms) a card may stay after a click that counted. */
const clickPatience = 1000;

/** A driver for the overlay in a Playwright page, whichever frame it stands in. */
export async function driveOverlay(page) {
  const cdp = await page.context().newCDPSession(page);

  async function boxOf(node) {
    try {
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
      const [left, top, , , right, bottom] = model.border;
      return { left, top, right, bottom };
    } catch {
      return null; // it is not rendered, or went while we looked
    }
  }

  /** Runs a function of this file on a node; undefined where the node is gone. */
  async function ask(node, question) {
    try {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      const { result } = await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: String(question), returnByValue: true });
      return result.value;
    } catch {
      return undefined;
    }
  }

  async function roots() {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return all(root, (node) => attribute(node, 'popover') === 'manual')
      .flatMap((host) => host.shadowRoots ?? [])
      .filter(({ shadowRootType }) => shadowRootType === 'closed');
  }

  async function see() {
    const ours = await roots();
    const first = (test) => ours.flatMap((root) => all(root, test))[0];
    const pill = first((node) => hasClass(node, 'pill'));
    const card = first((node) => hasClass(node, 'card'));
    const why = first((node) => attribute(node, 'id') === 'why');
    const wordings = card ? all(card, (node) => attribute(node, 'data-take') !== undefined) : [];
    const buttons = card ? all(card, (node) => node.localName === 'button') : [];
    const thing = async (node) => ({ words: (await ask(node, readWords)) ?? '', label: attribute(node, 'aria-label') ?? '', box: await boxOf(node) });
    return {
      pill: pill ? await thing(pill) : null,
      card: card
        ? {
            ...(await thing(card)),
            backendNodeId: card.backendNodeId,
            why: why ? ((await ask(why, readWords)) ?? '') : '',
            wordings: await Promise.all(wordings.map(thing)),
            buttons: await Promise.all(buttons.map(thing)),
          }
        : null,
    };
  }

  /** The lines in sight: highlights of every frame's document, and the boxes that stand for them over a textarea. */
  async function lines() {
    const ours = await roots();
    const drawn = ours.flatMap((root) => all(root, (node) => /^(cold|dishonest)( thin| heavy)?$/.test(attribute(node, 'class') ?? '')));
    const boxes = await Promise.all(drawn.map(async (node) => ({ pole: attribute(node, 'class').split(' ')[0], words: null, box: await boxOf(node) })));
    const highlights = await Promise.all(page.frames().map(highlightsOf));
    return [...boxes.filter(({ box }) => box && box.right > box.left), ...highlights.flat()];
  }

  async function until(what, look, good, within = patience) {
    const end = Date.now() + within;
    for (;;) {
      const seen = await look();
      if (await good(seen)) return seen;
      if (Date.now() > end) throw new Error(`Waited ${within / 1000} s for ${what}; it did not come.`);
      await page.waitForTimeout(between);
    }
  }

  // The card rises into its place: only one that stands can be clicked where it was seen.
  async function stands({ card }) {
    const isThere = Boolean(card?.box && card.wordings.every(({ box }) => box) && (await ask(card, isStill)));
    if (isThere && standing.card !== card.backendNodeId) standing = { card: card.backendNodeId, since: Date.now() };
    return isThere;
  }

  /** The card that stands, and since when (ms). */
  let standing = { card: 0, since: 0 };

  const stoodLong = async (seen) => (await stands(seen)) && Date.now() - standing.since >= untilClicksCount;

  const card = () => until('a card', see, stands);
  const noCard = () => until('the card to close', see, (seen) => !seen.card);

  return {
    see,
    lines,
    /** Waits until as many lines are drawn, or at least one. */
    waitForLines: (count) => until(count === undefined ? 'a line' : `${count} lines`, lines, (seen) => (count === undefined ? seen.length > 0 : seen.length === count)),
    waitForPill: (test, what = 'the pill') => until(what, see, ({ pill }) => pill?.box && test(pill)),
    waitForCard: card,
    waitForNoCard: noCard,

    /** Rests the pointer on the words above a line until the card is there. */
    async hover(line) {
      const { box, words } = line;
      const x = box.left + Math.min(24, (box.right - box.left) / 2);
      // A box is the line itself, its words stand above it; a highlight's box is the words.
      const y = words === null ? box.top - 7 : (box.top + box.bottom) / 2;
      await page.mouse.move(x + 3, y + 1);
      await page.mouse.move(x, y, { steps: 3 });
      return card();
    },

    /** Clicks a wording of the open card with the mouse, once it was in sight for long enough; where it takes no click even so, as a person would, again. */
    async take(index = 0) {
      for (let tries = 5; ; tries--) {
        const { card: open } = await until('a card that takes clicks', see, stoodLong);
        const wording = open.wordings[index];
        if (!wording) throw new Error(`The card has ${open.wordings.length} wordings; number ${index + 1} is not one of them.`);
        await page.mouse.move(...centre(wording.box), { steps: 5 });
        await page.mouse.click(...centre(wording.box));
        if (tries === 0) await noCard();
        if (await until('', see, (seen) => !seen.card, clickPatience).then(Boolean, () => false)) return wording.words;
      }
    },

    close: () => cdp.detach(),
  };
}

function centre({ left, top, right, bottom }) {
  return [(left + right) / 2, (top + bottom) / 2];
}

function all(node, test) {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...(test(node) ? [node] : []), ...inside.flatMap((child) => all(child, test))];
}

function attribute(node, name) {
  const at = node.attributes?.findIndex((word, index) => index % 2 === 0 && word === name) ?? -1;
  return at === -1 ? undefined : node.attributes[at + 1];
}

function hasClass(node, name) {
  return (attribute(node, 'class') ?? '').split(/\s+/).includes(name);
}

// Runs on an element: what an eye reads of it, without the words for screen readers, the keys, and the words that are struck out.
// The protocol's own tree has no text that is only a space, so the element is asked.
function readWords() {
  const copy = this.cloneNode(true);
  for (const unseen of copy.querySelectorAll('.vh, kbd, s, svg')) unseen.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

// Runs on the card itself.
function isStill() {
  return this.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished');
}

async function highlightsOf(frame) {
  try {
    const element = frame.parentFrame() ? await frame.frameElement() : null;
    const corner = (await element?.boundingBox()) ?? { x: 0, y: 0 };
    const found = await frame.evaluate(listHighlights);
    return found.map(({ pole, words, box }) => ({ pole, words, box: { left: box.left + corner.x, right: box.right + corner.x, top: box.top + corner.y, bottom: box.bottom + corner.y } }));
  } catch {
    return []; // the frame went while we looked
  }
}

// Runs in the page. A highlight's range is one phrase or a piece of one; the first line box of it is where a pointer rests.
function listHighlights() {
  return [...CSS.highlights].flatMap(([name, ranges]) => {
    const form = /^line-(broken|double)/.exec(name);
    if (!form) return [];
    return [...ranges].flatMap((range) => {
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      if (!box) return [];
      const { left, top, right, bottom } = box;
      return [{ pole: form[1] === 'broken' ? 'cold' : 'dishonest', words: range.toString(), box: { left, top, right, bottom } }];
    });
  });
}
