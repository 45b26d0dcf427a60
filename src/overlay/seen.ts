// Knows since when the card can really be seen: a click on a card that the page has hidden or covered changes nothing.

/** Visible for at least this long before a click counts, ms. */
const enough = 400;

/** IntersectionObserver's second version, which the DOM types do not know yet. */
interface Tracking extends IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}

export class Seen {
  #observer: IntersectionObserver | null = null;
  #element: Element | null = null;
  #since = Infinity;
  #tracks = false;
  #once = false;

  /** Watches an element, or nothing; the time starts anew. */
  watch(element: Element | null): void {
    if (element === this.#element) return;
    this.#observer?.disconnect();
    this.#observer = null;
    this.#element = element;
    this.#since = Infinity;
    this.#once = false;
    if (!element) return;
    const options: Tracking = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 0.9, 1] };
    this.#observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      this.#tracks = typeof entry?.isVisible === 'boolean';
      const visible = entry?.isIntersecting && (this.#tracks ? entry.isVisible : true);
      if (!visible) this.#since = Infinity;
      else if (this.#since === Infinity) this.#since = performance.now();
      if (visible) this.#once ||= this.#tracks || this.#uncovered();
    }, options);
    this.#observer.observe(element);
  }

  /** The card has moved, so a pointer may stand on it without having gone there. */
  moved(): void {
    if (this.#since !== Infinity) this.#since = performance.now();
  }

  /** Whether a person has had time to see what they click on. */
  longEnough(): boolean {
    if (performance.now() - this.#since < enough) return false;
    return this.#tracks || this.#uncovered();
  }

  /** Whether it could be seen at any time since it is watched. */
  once(): boolean {
    return this.#once;
  }

  /** For browsers without visibility tracking: nothing faint above us, nothing foreign in the top layer, and we are what is hit. */
  #uncovered(): boolean {
    const element = this.#element;
    if (!element) return false;
    const root = element.getRootNode() as ShadowRoot;
    const { ownerDocument: document } = element;
    for (let one: Element | null = root.host; one; one = one.parentElement) if (Number(getComputedStyle(one).opacity) < 1) return false;
    if ([...document.querySelectorAll(':popover-open, :modal')].some((one) => one !== root.host && !one.contains(root.host))) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return root.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('.card') === element;
  }
}
