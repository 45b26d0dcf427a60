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

  /** Runs a function of this file on an object of the page by the protocol; undefined where that object is gone. */
  async function ask(objectId, question) {
    try {
      const { result } = await cdp.send('Runtime.callFunctionOn', { objectId, functionDeclaration: String(question), returnByValue: true });
      return result.value;
    } catch {
      return undefined;
    }
  }

  /** Our roots: looked for in the whole page only where those that are known show nothing, since that is dear. */
  let roots = [];

  async function findRoots() {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const hosts = all(root, (node) => attribute(node, 'popover') === 'manual');
    const closed = hosts.flatMap((host) => host.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
    const found = await Promise.all(closed.map(({ backendNodeId }) => cdp.send('DOM.resolveNode', { backendNodeId }).catch(() => null)));
    roots = found.flatMap((one) => one?.object.objectId ?? []);
  }

  /** What a root shows, by the viewport of the whole page; null where the root is gone. */
  async function readRoot(objectId) {
    const shown = await ask(objectId, readShown);
    if (!shown) return null;
    if (!shown.isFramed) return shown;
    const corner = await cornerOfFrame(objectId);
    return corner && shiftedBy(corner, shown);
  }

  /** Where the viewport of a root's frame lies in that of the page. */
  async function cornerOfFrame(objectId) {
    try {
      const { result } = await cdp.send('Runtime.callFunctionOn', { objectId, functionDeclaration: 'function () { return this.ownerDocument.documentElement; }' });
      const [{ model }, own] = await Promise.all([cdp.send('DOM.getBoxModel', { objectId: result.objectId }), ask(result.objectId, placeOf)]);
      return { left: model.border[0] - own.left, top: model.border[1] - own.top };
    } catch {
      return null; // the frame went while we looked
    }
  }

  async function look() {
    let shown = (await Promise.all(roots.map(readRoot))).filter(Boolean);
    if (!shown.some(({ pill, card, lines }) => pill || card || lines.length > 0)) {
      await findRoots();
      shown = (await Promise.all(roots.map(readRoot))).filter(Boolean);
    }
    return shown;
  }

  async function see() {
    const shown = await look();
    const first = (part) => shown.map((root) => root[part]).find(Boolean) ?? null;
    return { pill: first('pill'), card: first('card') };
  }

  /** The lines in sight: highlights of every frame's document, and the boxes that stand for them over a textarea. */
  async function lines() {
    const [shown, highlights] = await Promise.all([look(), Promise.all(page.frames().map(highlightsOf))]);
    return [...shown.flatMap((root) => root.lines), ...highlights.flat()];
  }

  async function until(what, look, good, within = patience) {
    const end = Date.now() + within;
    for (;;) {
      const seen = await look();
      if (good(seen)) return seen;
      if (Date.now() > end) throw new Error(`Waited ${within / 1000} s for ${what}; it did not come.`);
      await page.waitForTimeout(between);
    }
  }

  // The card rises into its place: only one that stands can be clicked where it was seen.
  function stands({ card }) {
    const isThere = Boolean(card?.isStill && card.box && card.wordings.every(({ box }) => box));
    const seen = isThere ? JSON.stringify(card) : '';
    if (standing.card !== seen) standing = { card: seen, since: Date.now() };
    return isThere;
  }

  /** The card that stands, and since when (ms). */
  let standing = { card: '', since: 0 };

  const stoodLong = (seen) => stands(seen) && Date.now() - standing.since >= untilClicksCount;

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

/** What a root in a frame shows, by the viewport of the page. */
function shiftedBy(corner, { pill, card, lines }) {
  const shifted = (thing) => thing && { ...thing, box: thing.box && { left: thing.box.left + corner.left, top: thing.box.top + corner.top, right: thing.box.right + corner.left, bottom: thing.box.bottom + corner.top } };
  return { pill: shifted(pill), card: card && { ...shifted(card), wordings: card.wordings.map(shifted), buttons: card.buttons.map(shifted) }, lines: lines.map(shifted) };
}

// Runs on the root itself. Null where it stands in no document.
function readShown() {
  if (!this.isConnected) return null;
  // What an eye reads of an element, without the words for screen readers, the keys, and the words that are struck out.
  const wordsOf = (element) => {
    const copy = element.cloneNode(true);
    for (const unseen of copy.querySelectorAll('.vh, kbd, s, svg')) unseen.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const boxOf = (element) => {
    if (element.getClientRects().length === 0) return null; // it is not rendered
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const thing = (element) => ({ words: wordsOf(element), label: element.getAttribute('aria-label') ?? '', box: boxOf(element) });
  const pill = this.querySelector('.pill');
  const card = this.querySelector('.card');
  const why = this.querySelector('#why');
  return {
    isFramed: this.ownerDocument.defaultView !== top,
    pill: pill && thing(pill),
    card: card && {
      ...thing(card),
      why: why ? wordsOf(why) : '',
      wordings: [...card.querySelectorAll('[data-take]')].map(thing),
      buttons: [...card.querySelectorAll('button')].map(thing),
      isStill: card.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished'),
    },
    lines: [...this.querySelectorAll('.cold, .dishonest')]
      .filter((element) => /^(cold|dishonest)( thin| heavy)?$/.test(element.className))
      .map((element) => ({ pole: element.classList[0], words: null, box: boxOf(element) }))
      .filter(({ box }) => box && box.right > box.left),
  };
}

// Runs on an element.
function placeOf() {
  const { left, top } = this.getBoundingClientRect();
  return { left, top };
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
