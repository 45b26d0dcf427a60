// Measures where words lie in a textarea or input: an unseen copy of the field, of which DOM ranges can be taken.
import type { Range } from '../engine/types.ts';
import { lineBoxes } from './boxes.ts';
import { MirroredText } from './mirrored-text.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** All that decides where a character lies. */
const copied = [
  'border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width',
  'padding-top', 'padding-right', 'padding-bottom', 'padding-left',
  'font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-size-adjust', 'font-kerning',
  'font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'font-variant', 'font-palette',
  'line-height', 'letter-spacing', 'word-spacing', 'text-indent', 'text-transform', 'text-align', 'text-align-last',
  'text-rendering', 'tab-size', 'direction', 'unicode-bidi', 'writing-mode', 'white-space', 'text-wrap-mode', 'text-wrap-style',
  'overflow-wrap', 'word-break', 'line-break', 'hyphens', 'scrollbar-width', 'scrollbar-gutter', '-webkit-text-security',
] as const;

/** For so long (ms) a style is taken to be as it was while somebody types. */
const styleStays = 2000;

const mirrors = new WeakMap<Document, Mirror>();

/** The mirror of a document: one, since one field is measured at a time. */
export function mirrorIn(document: Document): Mirror {
  let mirror = mirrors.get(document);
  if (!mirror) mirrors.set(document, (mirror = new Mirror(document)));
  return mirror;
}

export class Mirror {
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #text: MirroredText;
  #control: Control | null = null;
  #isStyled = false;
  #styles = '';
  #styledAt = 0;
  #size = '';
  #hasParagraphs = false;
  #home: Element;

  constructor(document: Document) {
    this.#home = document.documentElement;
    this.#host = document.createElement('div');
    this.#host.setAttribute('aria-hidden', 'true');
    this.#host.style.cssText =
      'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; ' +
      'height: 0 !important; overflow: hidden !important; visibility: hidden !important; pointer-events: none !important; ' +
      'contain: strict !important;';
    this.#box = document.createElement('div');
    this.#text = new MirroredText(this.#box);
    this.#host.attachShadow({ mode: 'closed' }).append(this.#box);
  }

  /** The line boxes of a range of the control's value, in px of the viewport; not clipped to the control. */
  rects(control: Control, range: Range): DOMRect[] {
    if (range.end <= range.start || !this.#follow(control)) return [];
    const shown = control.getBoundingClientRect();
    const scale = scaleOf(control, shown);
    const own = this.#box.getBoundingClientRect();
    const sink = control.localName === 'input' ? this.#sink(control) : 0;
    return lineBoxes(
      this.#text.boxes(range).map(
        (box) =>
          new DOMRect(
            shown.left + (box.left - own.left - control.scrollLeft * scale.zoom) * scale.x,
            shown.top + (box.top - own.top - control.scrollTop * scale.zoom + sink) * scale.y,
            box.width * scale.x,
            box.height * scale.y,
          ),
      ),
    );
  }

  /** Takes the control's text out of the page again. */
  clear(control: Control): void {
    if (this.#control !== control) return;
    this.#control = null;
    this.#text.write('', false);
    this.#host.remove();
  }

  /** Where the copy stands from now on: an element of the same document. */
  moveTo(home: Element): void {
    this.#home = home;
  }

  /** Makes the copy like the control. False where the control is not shown. */
  #follow(control: Control): boolean {
    if (!control.isConnected || control.offsetWidth === 0) return false;
    if (!this.#home.isConnected) this.#home = control.ownerDocument.documentElement;
    if (this.#host.parentNode !== this.#home) this.#home.append(this.#host);
    // Many boxes are asked for at a stretch: nothing can change its style in between.
    if (this.#control !== control || !this.#isStyled) this.#keepStyle(control);
    this.#control = control;
    if (!this.#isStyled) queueMicrotask(() => (this.#isStyled = false));
    this.#isStyled = true;
    this.#text.write(control.value, this.#hasParagraphs);
    return true;
  }

  /** Asking for all of the style costs more than the layout of a paragraph: while the text changes in a box of one size, it is asked for now and then. */
  #keepStyle(control: Control): void {
    const { offsetWidth, clientWidth, value, ownerDocument: { defaultView } } = control;
    const now = defaultView?.performance.now() ?? 0;
    const size = `${offsetWidth} ${clientWidth} ${zoomOf(control)}`;
    if (this.#control === control && size === this.#size && value !== this.#text.text && now < this.#styledAt + styleStays) return;
    this.#size = size;
    this.#styledAt = now;
    this.#style(control);
  }

  #style(control: Control): void {
    const view = control.ownerDocument.defaultView!;
    const computed = view.getComputedStyle(control);
    const oneLine = control.localName === 'input';
    const borders = px(computed.borderLeftWidth) + px(computed.borderRightWidth);
    const bar = control.offsetWidth - control.clientWidth - borders;
    const zoom = zoomOf(control);
    const styles = ['all: initial', ...copied.map((name) => `${name}: ${computed.getPropertyValue(name)}`)];
    styles.push(
      'position: absolute', 'inset: 0 auto auto 0', 'box-sizing: border-box', 'border-style: solid',
      'border-color: transparent', `width: ${borderBoxWidth(control, computed)}px`, `zoom: ${zoom}`,
      'overflow-x: hidden', `overflow-y: ${bar > 1 ? 'scroll' : 'hidden'}`,
    );
    // A textarea keeps its spaces and line feeds whatever the page says (seen in Chromium 156).
    if (computed.whiteSpace !== 'break-spaces') styles.push('white-space-collapse: preserve');
    if (oneLine) styles.push('white-space: pre', 'width: max-content', `min-width: ${borderBoxWidth(control, computed)}px`);
    const text = styles.join('; ');
    if (text === this.#styles) return;
    this.#styles = text;
    this.#hasParagraphs = standsAlone(computed);
    this.#box.style.cssText = text;
    this.#box.lang = control.closest<HTMLElement>('[lang]')?.lang ?? '';
    // A bar that the page has drawn itself is as wide as the page likes.
    const difference = oneLine ? 0 : this.#box.clientWidth - control.clientWidth;
    if (Math.abs(difference) > 1) this.#box.style.width = `${borderBoxWidth(control, computed) - difference}px`;
  }

  /** How far a one-line input moves its line down to the middle. */
  #sink(control: Control): number {
    return (control.clientHeight - this.#box.clientHeight) / 2;
  }
}

/** Whether a paragraph can be laid out as a block of its own: not where the first line of all is moved in, or lines are made to look even. */
const standsAlone = ({ textIndent, textWrapStyle }: CSSStyleDeclaration & { textWrapStyle?: string }): boolean => textIndent === '0px' && !/balance|pretty/.test(textWrapStyle ?? '');

const px = (value: string): number => Number.parseFloat(value) || 0;

/** The zoom that the page's own css gives; the browser's zoom is in every measure already. */
const zoomOf = (control: Element): number => (control as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** Width with borders, as laid out: finer than `offsetWidth`, which is whole pixels. */
function borderBoxWidth(control: Control, computed: CSSStyleDeclaration): number {
  const width = px(computed.width);
  if (computed.boxSizing === 'border-box') return width;
  const frame = [computed.borderLeftWidth, computed.borderRightWidth, computed.paddingLeft, computed.paddingRight];
  const inner = width + frame.reduce((sum, part) => sum + px(part), 0);
  // Some engines count the scrollbar in, some do not.
  return Math.abs(inner - control.offsetWidth) > 1 ? control.offsetWidth : inner;
}

/** What transforms and css zoom around the control make of its size. */
function scaleOf(control: Control, shown: DOMRect): { x: number; y: number; zoom: number } {
  const zoom = zoomOf(control);
  const x = shown.width / (control.offsetWidth * zoom);
  const y = shown.height / (control.offsetHeight * zoom);
  // Whole-pixel rounding of offsetWidth is no transform.
  return { x: Math.abs(x - 1) < 0.01 ? 1 : x, y: Math.abs(y - 1) < 0.01 ? 1 : y, zoom };
}
