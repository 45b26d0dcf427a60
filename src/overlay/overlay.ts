// What the agent sees of a draft: lines, pill, card, list. Holds what is to be seen and decides when it changes; drawing.ts draws it.
import type { Finding, Reading } from '../engine/types.ts';
import { Announcer } from './announce.ts';
import { Caret } from './caret.ts';
import { makeDeeds } from './choices.ts';
import type { Desk } from './desk.ts';
import { Drawing, type Drawn } from './drawing.ts';
import { follow } from './follow.ts';
import { grow, holds, hull, type Box } from './geometry.ts';
import { holdBack } from './held.ts';
import { openHost, type Host } from './host.ts';
import { listenToKeys } from './keyboard.ts';
import type { Layout, Standing } from './layout.ts';
import { closeOnLeaving, onCaretMoves } from './leaving.ts';
import { bringIntoView } from './measure.ts';
import { places, type Deeds, type Opener, type Panel } from './panel.ts';
import { Pointer } from './pointer.ts';
import { Slots } from './slots.ts';
import { stageOf, type Stage } from './stage.ts';
import { nearest, stillThere } from './still-there.ts';
import type { FieldState, Overlay, OverlayOptions } from './types.ts';

/** How long a notice stays, ms; longer while the pointer or the focus is on it. */
const noticeFor = 8000;

/** Opens the overlay of a draft. It is gone when `options.signal` aborts, or when the page will not let it stay. */
export function openOverlay(options: OverlayOptions): Overlay {
  return new DraftOverlay(options);
}

class DraftOverlay implements Overlay, Desk, Drawn {
  readonly options: OverlayOptions;
  readonly signal: AbortSignal;
  readonly stage: Stage;
  readonly host: Host;
  readonly layout: Layout;
  readonly slots = new Slots();
  readonly deeds: Deeds;
  busy = false;
  held: (() => void) | null = null;
  reading: Reading = { text: '', lang: null, langs: [], findings: [] };
  state: FieldState = 'reading';
  /** The findings that have their lines: new ones wait for a pause in the typing. */
  findings: readonly Finding[] = [];
  panel: Panel | null = null;
  noRoom = false;
  spoken = '';
  readonly #drawing: Drawing;
  readonly #pointer: Pointer;
  readonly #announcer: Announcer;
  readonly #caret = new Caret(this);
  #notice: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OverlayOptions) {
    const { draft, lang } = options;
    const { element: field } = draft;
    const own = new AbortController();
    this.options = options;
    this.signal = AbortSignal.any([options.signal, own.signal]);
    this.stage = stageOf(field);
    this.host = openHost(this.stage, lang, this.signal, () => own.abort());
    if (this.stage.document === field.ownerDocument) draft.measureIn(this.host.root);
    this.deeds = makeDeeds(this);
    this.#drawing = new Drawing(this);
    this.layout = this.#drawing.layout;
    this.#announcer = new Announcer((count) => this.speak(`${places(options, count)}. ${options.say('announceOpen', options.shortcut ?? 'Alt+W')}`), this.signal);
    this.#pointer = new Pointer(field, this.stage, this.host.element, {
      hit: (x, y) => this.findings.find((one) => draft.rects(one).some((at) => holds(grow(at, 1), x, y))) ?? null,
      open: (finding) => {
        if (!draft.composing() && !this.host.focused()) this.openCard(finding, 'pointer');
      },
      close: () => {
        if (!this.host.focused()) this.close();
      },
      held: () => this.#held(),
    }, this.signal);
    this.#listen(field, own);
  }

  show(reading: Reading, state: FieldState, settled: boolean): void {
    if (this.signal.aborted) return;
    const { draft, announces } = this.options;
    const changed = this.reading.text !== reading.text;
    if (changed) this.noRoom = false;
    const calm = settled && !draft.composing();
    this.reading = reading;
    this.state = state;
    const found = state === 'reading' ? reading.findings : [];
    this.findings = calm ? found : stillThere(this.findings, found);
    if (calm) {
      this.#drawing.measureGround();
      if (announces && state === 'reading') this.#announcer.count(found.length);
    }
    if (this.panel && !this.busy) this.#followText(this.panel, changed);
    if (calm || this.panel) this.#drawing.draw(calm);
    else this.#drawing.keepUp();
  }

  openNext(): void {
    const { draft } = this.options;
    if (this.signal.aborted || draft.composing()) return;
    const caret = this.#caret.remember();
    this.findings = this.state === 'reading' ? this.reading.findings : [];
    const current = this.panel?.view === 'card' ? this.panel.finding : null;
    const at = current ? current.end : caret?.start ?? 0;
    const next = this.findings.find((one) => (current ? one.start >= at : one.end >= at)) ?? this.findings[0];
    if (!next) return this.open({ view: 'list', by: 'key', all: false, copied: null });
    bringIntoView(draft, next);
    this.openCard(next, 'key');
  }

  askBeforeSending(findings: readonly Finding[], button: Element, send: () => void): boolean {
    return !this.signal.aborted && holdBack(this, findings, button, send);
  }

  hasFocus(): boolean {
    return this.host.focused() !== null && this.stage.document.hasFocus();
  }

  // What the parts ask for

  seenLongEnough(): boolean {
    return this.#drawing.seen.longEnough();
  }

  seenOnce(): boolean {
    return this.#drawing.seen.once();
  }

  unchanged(): boolean {
    return this.#drawing.unchanged();
  }

  inDraft(): boolean {
    const { element: field } = this.options.draft;
    return field.matches(':focus, :focus-within') && field.ownerDocument.hasFocus();
  }

  openCard(finding: Finding, by: Opener): void {
    this.#drawing.measureGround();
    this.open({ view: 'card', finding, by, lesson: false, covered: false, strip: false, since: performance.now() });
  }

  open(panel: Panel): void {
    this.#caret.remember();
    this.panel = panel;
    this.held = null;
    this.#announcer.known();
    this.noRoom = false;
    clearTimeout(this.#notice);
    this.#drawing.draw(false, true);
    // There may have been no room for it.
    if (this.panel?.view !== panel.view) return;
    this.#pointer.opened(panel.view === 'card' && panel.by === 'pointer');
    if (panel.by === 'key' || panel.view === 'refused') this.focusPanel();
    if (panel.view === 'switched-off' || panel.view === 'moved-on') this.#closeLater();
  }

  close(refocus = false): void {
    if (!this.panel && !refocus) return;
    const had = this.host.focused() !== null || refocus;
    this.panel = null;
    this.held = null;
    clearTimeout(this.#notice);
    this.#pointer.opened(false);
    if (had) this.#caret.goBack();
    this.#drawing.draw(false);
  }

  giveUp(): void {
    const held = this.seenOnce() ? null : this.held;
    this.close();
    held?.();
  }

  change<View extends Panel['view']>(view: View, change: (panel: Extract<Panel, { view: View }>) => Panel): void {
    if (this.panel?.view !== view) return;
    this.panel = change(this.panel as Extract<Panel, { view: View }>);
    this.#drawing.draw(false);
  }

  focusPanel(): void {
    const { panel } = this.layout;
    (panel?.querySelector<HTMLElement>('.btn') ?? panel?.querySelector<HTMLElement>('.opt, .foot button') ?? panel?.querySelector<HTMLElement>('button'))?.focus();
  }

  speak(text: string): void {
    this.spoken = text;
    this.#drawing.draw(false);
  }

  fell(panel: Panel, standing: Exclude<Standing, 'placed'>): void {
    this.noRoom = standing === 'no-room' && panel.by === 'key' && panel.view === 'card';
    this.giveUp();
    if (this.noRoom) this.speak(this.options.say('pillPopup'));
  }

  // Its own affairs

  #listen(field: HTMLElement, own: AbortController): void {
    const { signal } = this;
    for (const element of [field, ...this.stage.frames]) follow(element, () => this.#drawing.place(true), signal);
    listenToKeys(this, this.deeds, this.#drawing.mount, () => {
      this.#pointer.still();
      this.#announcer.key();
    });
    closeOnLeaving(this, own);
    onCaretMoves(this, () => this.#drawing.place(false));
    signal.addEventListener('abort', () => {
      if (!this.seenOnce()) this.held?.();
      clearTimeout(this.#notice);
      this.#drawing.clear();
    }, { once: true });
  }

  #closeLater(): void {
    this.#notice = setTimeout(() => {
      if (this.layout.panel?.matches(':hover, :focus-within')) this.#closeLater();
      else this.close();
    }, noticeFor);
  }

  /** After a new reading: the panel goes on with its phrase, or closes. */
  #followText(panel: Panel, changed: boolean): void {
    if (panel.view === 'card') {
      const finding = nearest(panel.finding, this.findings);
      if (finding) this.panel = { ...panel, finding };
      else this.close();
    } else if (changed) this.giveUp();
  }

  #held(): { on: Box[]; way: Box } | null {
    const { panel, phrase } = this.layout;
    if (!panel || this.panel?.by !== 'pointer') return null;
    const card = panel.getBoundingClientRect();
    return { on: [grow(card, 4), ...phrase.map((one) => grow(one, 2))], way: hull([card, ...phrase]) };
  }
}
