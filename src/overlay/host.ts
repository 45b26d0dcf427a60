// The one element that we add to a page: a closed shadow root in the top layer, which defends its place and goes when told.
import tokens from '../tokens.css?inline';
import { above } from './geometry.ts';
import look from './overlay.css?inline';
import type { Stage } from './stage.ts';

export interface Host {
  readonly element: HTMLElement;
  /** Where everything of ours is drawn. */
  readonly root: HTMLElement;
  /** Whether the keyboard's focus is in our root, and on what. */
  focused(): HTMLElement | null;
  setTheme(theme: 'light' | 'dark'): void;
}

/** What a page's own listeners have no business with; they would close a reply box at a click "outside" of it. */
const ours = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend', 'wheel', 'focusin', 'focusout', 'copy', 'toggle', 'beforetoggle'];

const fightsAllowed = 5;
const fightsWithin = 5000;

/** Puts the host beside the body of the stage, or into the modal dialog around the field: outside of one everything is inert. Calls `lost` when the page does not let us stay. */
export function openHost({ document, outer }: Stage, lang: string, signal: AbortSignal, lost: () => void): Host {
  const home = modalAround(outer) ?? document.documentElement;
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.lang = lang;
  root.className = 'root';
  dress(shadow, `${tokens}${look}`);
  shadow.append(root);
  for (const type of ours) shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  element.popover = 'manual';

  let fights: number[] = [];
  const stand = (): void => {
    if (element.parentNode !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const restore = (): void => {
    const now = performance.now();
    fights = [...fights.filter((then) => now - then < fightsWithin), now];
    if (fights.length > fightsAllowed) lost();
    else stand();
  };
  const watch = new MutationObserver(() => {
    const strange = element.getAttributeNames().filter((name) => name !== 'popover');
    for (const name of strange) element.removeAttribute(name);
    if (element.getAttribute('popover') !== 'manual') element.popover = 'manual';
    if (strange.length || element.parentNode !== home || !element.matches(':popover-open')) restore();
  });
  stand();
  watch.observe(home, { childList: true });
  watch.observe(element, { attributes: true });
  element.addEventListener('toggle', () => {
    if (!signal.aborted && element.isConnected && !element.matches(':popover-open')) restore();
  }, { signal });
  // A page that keeps the focus inside its dialog would take it away from us.
  for (const type of ['focus', 'focusin']) {
    document.defaultView?.addEventListener(type, (event) => {
      if (event.target === element) event.stopImmediatePropagation();
    }, { capture: true, signal });
  }
  // The full screen comes in above everything that was there before.
  document.addEventListener('fullscreenchange', () => {
    element.hidePopover();
    stand();
  }, { signal });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    element.remove();
  }, { once: true });

  return {
    element,
    root,
    focused: () => shadow.activeElement as HTMLElement | null,
    setTheme(theme) {
      if (root.dataset['theme'] !== theme) root.dataset['theme'] = theme;
    },
  };
}

/** The modal dialog around an element, also outside of the shadow roots that it is in. */
function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = above(at)) if (at.matches('dialog:modal')) return at;
  return null;
}

/** Adopted where the browser lets an extension do so, else a style element. */
function dress(shadow: ShadowRoot, css: string): void {
  try {
    // A sheet can only be adopted in the document that it was made in.
    const { CSSStyleSheet: Sheet } = shadow.ownerDocument.defaultView as Window & typeof globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
