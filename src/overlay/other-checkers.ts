// Other checkers in the same field (Grammarly, LanguageTool, Harper): their lines have the first place under the words, their cards are never covered.
import type { Box } from './geometry.ts';

/**
 * The elements that they put into a page to draw in. 2026-11: Grammarly's and LanguageTool's as sites name them that work around them
 *, Harper's from its own source (packages/lint-framework/src/lint/RenderBox.ts).
 */
const hosts = 'grammarly-extension, grammarly-popups, grammarly-desktop-integration, lt-highlighter, lt-div, lt-toolbar, lt-card, harper-render-box';

/** LanguageTool numbers the fields that it reads. */
const readBy = '[data-lt-tmp-id]:not([data-lt-tmp-id=""])';

/** A thing of theirs that is at least this large (px) is a card; their lines and buttons are smaller. */
const card = { width: 120, height: 60 };

/** Whether another checker draws lines in a field. */
export const isCheckedByOthers = (field: HTMLElement): boolean => field.matches(readBy) || field.ownerDocument.querySelector(hosts) !== null;

/** Whether an element is what another checker draws in. */
export const isOfOthers = (element: Element): boolean => element.closest(hosts) !== null;

/** Whether another checker's card stands somewhere in a box of the document's viewport, tried at nine points of it. */
export function othersCardIn(document: Document, { left, top, right, bottom }: Box): boolean {
  return [0.05, 0.5, 0.95].some((x) => [0.05, 0.5, 0.95].some((y) => hasCardAt(document, left + (right - left) * x, top + (bottom - top) * y)));
}

function hasCardAt(document: Document, x: number, y: number): boolean {
  return document.elementsFromPoint(x, y).some((element) => {
    const host = element.closest<HTMLElement>(hosts);
    if (!host) return false;
    const root = chrome.dom?.openOrClosedShadowRoot(host);
    for (let at: Element | null = root?.elementFromPoint(x, y) ?? element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      // What fills the page is a layer that holds their things.
      if (width >= card.width && height >= card.height && width < document.documentElement.clientWidth * 0.9) return true;
    }
    return false;
  });
}
