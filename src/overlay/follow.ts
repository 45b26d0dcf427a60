// Notices that a field has moved or changed its size, without ever asking by the clock.
import { above } from './geometry.ts';

/** Calls back, at most once a frame and before it is painted, whenever the field may stand elsewhere. */
export function follow(field: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const document = field.ownerDocument;
  const view = document.defaultView;
  if (!view) return;
  let asked = 0;
  const ask = (): void => {
    asked ||= view.requestAnimationFrame(() => {
      asked = 0;
      if (!signal.aborted) moved();
    });
  };
  const scrolled = (event: Event): void => {
    const target = event.target as Node & Partial<Element>;
    if (target.contains?.(field) || target.shadowRoot) ask();
  };
  const passive = { passive: true, capture: true, signal };
  view.addEventListener('scroll', scrolled, passive);
  view.addEventListener('resize', ask, passive);
  // The scrolling of an element inside a shadow root is not told outside of it.
  for (let root = field.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) root.addEventListener('scroll', ask, passive);
  const sizes = new ResizeObserver(ask);
  sizes.observe(field);
  const parent = above(field);
  if (parent) sizes.observe(parent);
  const stop = watchPlace(field, ask);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    stop();
    view.cancelAnimationFrame(asked);
  }, { once: true });
}

/** Threshold that tells when something of an element comes into view. */
const hidden = 0.0001;

/** Watches an element's place by a viewport shrunk to its box: when the element leaves that box, it has moved. */
function watchPlace(element: HTMLElement, moved: () => void): () => void {
  let observer: IntersectionObserver | null = null;
  const watch = (threshold: number): void => {
    observer?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right <= left || bottom <= top) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const rootMargin = [top, clientWidth - right, clientHeight - bottom, left].map((edge) => `${-Math.floor(edge)}px`).join(' ');
    let first = true;
    observer = new IntersectionObserver(([entry]) => {
      const ratio = entry?.intersectionRatio ?? 0;
      if (ratio !== threshold) {
        if (!first) {
          moved();
          return watch(1);
        }
        // Partly out of view, or between two pixels: the share that is seen now is the one to compare with.
        if (ratio > 0 || threshold === 1) return watch(Math.max(ratio, hidden));
      }
      first = false;
    }, { root: element.ownerDocument, rootMargin, threshold });
    observer.observe(element);
  };
  watch(1);
  return () => observer?.disconnect();
}
