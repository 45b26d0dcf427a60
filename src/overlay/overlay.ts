// What the agent sees of a draft: lines, pill, card, list. Holds the state and draws it.
import { h, render } from 'preact';
import type { Finding, Reading } from '../engine/types.ts';
import { Announcer } from './announce.ts';
import { Caret } from './caret.ts';
import { makeDeeds } from './choices.ts';
import type { Desk } from './desk.ts';
import { follow } from './follow.ts';
import { Glances } from './glances.ts';
import { grow, holds, hull, type Box } from './geometry.ts';
import { measureGround, type Ground } from './ground.ts';
import { holdBack } from './held.ts';
import { openHost, type Host } from './host.ts';
import { listenToKeys } from './keyboard.ts';
import { Layout } from './layout.ts';
import { closeOnLeaving, onCaretMoves } from './leaving.ts';
import { bringIntoView, measured } from './measure.ts';
import { places, type Deeds, type Opener, type Panel } from './panel.ts';
import { Pointer } from './pointer.ts';
import { Seen } from './seen.ts';
import { Slots } from './slots.ts';
import { stageOf, type Stage } from './stage.ts';
import { nearest, stillThere } from './still-there.ts';
import type { FieldState, Overlay, OverlayOptions } from './types.ts';
import { Underline } from './underline.ts';
import { View } from './view.tsx';

/** How long a notice stays, ms; longer while the pointer or the focus is on it. */
const noticeFor = 8000;

/** Opens the overlay of a draft. It is gone when `options.signal` aborts, or when the page will not let it stay. */
export function openOverlay(options: OverlayOptions): Overlay {
  return new DraftOverlay(options);
}

class DraftOverlay implements Overlay, Desk {
  readonly options: OverlayOptions;
  readonly signal: AbortSignal;
  readonly stage: Stage;
  readonly host: Host;
  readonly layout: Layout;
  readonly slots = new Slots();
  busy = false;
  held: (() => void) | null = null;
  reading: Reading = { text: '', lang: null, langs: [], findings: [] };
  panel: Panel | null = null;
  readonly #mount: HTMLElement;
  readonly #underline: Underline;
  readonly #pointer: Pointer;
  readonly #announcer: Announcer;
  readonly #seen = new Seen();
  readonly #caret = new Caret(this);
  readonly #deeds: Deeds;
  readonly #glances: Glances;
  #state: FieldState = 'reading';
  /** The findings that have their lines: new ones wait for a pause in the typing. */
  #findings: readonly Finding[] = [];
  #noRoom = false;
  #spoken = '';
  #ground: Ground;
  #notice: ReturnType<typeof setTimeout> | undefined;
  /** What was drawn last on the panel. */
  #words = '';
  /** What was drawn last on the pill. */
  #written = '';

  constructor(options: OverlayOptions) {
    const { draft, lang } = options;
    const { element: field } = draft;
    const own = new AbortController();
    this.options = options;
    this.signal = AbortSignal.any([options.signal, own.signal]);
    this.stage = stageOf(field);
    this.host = openHost(this.stage, lang, this.signal, () => own.abort());
    const { document } = this.stage;
    if (document === field.ownerDocument) draft.measureIn(this.host.root);
    const layer = document.createElement('div');
    layer.className = 'lines';
    layer.ariaHidden = 'true';
    this.#mount = document.createElement('div');
    this.host.root.append(layer, this.#mount);
    this.#ground = this.#measureGround();
    const boxes = measured(draft, this.stage);
    this.#underline = new Underline(boxes, this.stage, layer);
    this.layout = new Layout(boxes, this.stage, this.#mount);
    this.#deeds = makeDeeds(this);
    this.#glances = new Glances((all) => (all ? this.#place(false) : this.#placePill(false)), this.signal);
    this.#announcer = new Announcer((count) => this.speak(`${places(options, count)}. ${options.say('announceOpen', options.shortcut ?? 'Alt+W')}`), this.signal);
    this.#pointer = new Pointer(field, this.stage, this.host.element, {
      hit: (x, y) => this.#findings.find((one) => draft.rects(one).some((at) => holds(grow(at, 1), x, y))) ?? null,
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
    if (changed) this.#noRoom = false;
    const calm = settled && !draft.composing();
    this.reading = reading;
    this.#state = state;
    const found = state === 'reading' ? reading.findings : [];
    this.#findings = calm ? found : stillThere(this.#findings, found);
    if (calm) {
      this.#ground = this.#measureGround();
      if (announces && state === 'reading') this.#announcer.count(found.length);
    }
    if (this.panel && !this.busy) this.#followText(this.panel, changed);
    if (calm || this.panel) this.#draw(calm);
    else this.#keepUp();
  }

  openNext(): void {
    const { draft } = this.options;
    if (this.signal.aborted || draft.composing()) return;
    const caret = this.#caret.remember();
    this.#findings = this.#state === 'reading' ? this.reading.findings : [];
    const current = this.panel?.view === 'card' ? this.panel.finding : null;
    const at = current ? current.end : caret?.start ?? 0;
    const next = this.#findings.find((one) => (current ? one.start >= at : one.end >= at)) ?? this.#findings[0];
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
    return this.#seen.longEnough();
  }

  seenOnce(): boolean {
    return this.#seen.once();
  }

  unchanged(): boolean {
    return this.layout.panel?.textContent === this.#words;
  }

  inDraft(): boolean {
    const { element: field } = this.options.draft;
    return field.matches(':focus, :focus-within') && field.ownerDocument.hasFocus();
  }

  openCard(finding: Finding, by: Opener): void {
    this.#ground = this.#measureGround();
    this.open({ view: 'card', finding, by, lesson: false, covered: false, strip: false, since: performance.now() });
  }

  open(panel: Panel): void {
    this.#caret.remember();
    this.panel = panel;
    this.held = null;
    this.#announcer.known();
    this.#noRoom = false;
    clearTimeout(this.#notice);
    this.#draw(false, true);
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
    this.#draw(false);
  }

  giveUp(): void {
    const held = this.seenOnce() ? null : this.held;
    this.close();
    held?.();
  }

  change<View extends Panel['view']>(view: View, change: (panel: Extract<Panel, { view: View }>) => Panel): void {
    if (this.panel?.view !== view) return;
    this.panel = change(this.panel as Extract<Panel, { view: View }>);
    this.#draw(false);
  }

  focusPanel(): void {
    const { panel } = this.layout;
    (panel?.querySelector<HTMLElement>('.btn') ?? panel?.querySelector<HTMLElement>('.opt, .foot button') ?? panel?.querySelector<HTMLElement>('button'))?.focus();
  }

  speak(text: string): void {
    this.#spoken = text;
    this.#draw(false);
  }

  // Its own affairs

  #listen(field: HTMLElement, own: AbortController): void {
    const { signal } = this;
    for (const element of [field, ...this.stage.frames]) follow(element, () => this.#place(true), signal);
    listenToKeys(this, this.#deeds, this.#mount, () => {
      this.#pointer.still();
      this.#announcer.key();
    });
    closeOnLeaving(this, own);
    onCaretMoves(this, () => this.#place(false));
    const nodes = new MutationObserver(() => this.#underline.mend());
    nodes.observe(field, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => {
      if (!this.seenOnce()) this.held?.();
      nodes.disconnect();
      clearTimeout(this.#notice);
      this.#seen.watch(null);
      this.#underline.clear();
      render(null, this.#mount);
    }, { once: true });
  }

  #measureGround(): Ground {
    const ground = measureGround(this.options.draft.element);
    this.host.setTheme(ground.theme);
    return ground;
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
      const finding = nearest(panel.finding, this.#findings);
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

  /** `careful`: look anew for the best place of the pill. `fresh`: the panel stands for something else than before. */
  #draw(careful: boolean, fresh = false): void {
    if (this.signal.aborted) return;
    const { panel } = this;
    this.#setLines();
    this.#write();
    this.layout.measure(fresh);
    this.#seen.watch(panel?.view === 'card' || panel?.view === 'before-sending' ? this.layout.panel : null);
    this.#place(careful);
  }

  /** While keys are being pressed and nothing is open: the lines keep to their words, the rest is measured when it must be. */
  #keepUp(): void {
    const linesMoved = this.#setLines();
    if (this.#written !== this.#onPill()) this.#write();
    this.#glances.key(this.reading.text, this.layout.charactersToPill, linesMoved);
  }

  #placePill(careful: boolean): void {
    this.layout.placePill(this.stage.seen(), this.reading.text, careful);
    this.#glances.placed(this.reading.text);
  }

  /** True where lines have to be drawn anew. */
  #setLines(): boolean {
    const { panel, reading } = this;
    const blanks = this.slots.open(reading.text).map(({ start, end }) => ({ start, end, pole: 'cold' as const }));
    const focus = panel && 'finding' in panel && panel.view !== 'switched-off' ? panel.finding : null;
    return this.#underline.set([...this.#findings, ...blanks], focus, this.#ground);
  }

  #write(): void {
    const { panel, reading } = this;
    const shown = { reading, findings: this.#findings, state: this.#state, panel, noRoom: this.#noRoom, spoken: this.#spoken };
    render(h(View, { shown, voice: this.options, deeds: this.#deeds }), this.#mount);
    this.#words = this.layout.panel?.textContent ?? '';
    this.#written = this.#onPill();
  }

  /** What the pill says, for comparison. */
  #onPill(): string {
    return `${this.#state} ${this.#findings.length} ${this.#noRoom} ${this.panel?.view}`;
  }

  #place(careful: boolean): void {
    const { panel, reading: { text }, options: { draft, say } } = this;
    if (this.signal.aborted) return;
    if (!draft.element.isConnected) return this.giveUp();
    const seen = this.stage.seen();
    this.#underline.draw(seen);
    this.#placePill(careful);
    if (!panel) return;
    const { standing, moved } = this.layout.place(panel, seen, text);
    if (moved) this.#seen.moved();
    if (standing === 'placed') {
      const strip = this.layout.side === 'strip';
      if (panel.view === 'card' && panel.strip !== strip) this.change('card', (now) => ({ ...now, strip }));
      return;
    }
    this.#noRoom = standing === 'no-room' && panel.by === 'key' && panel.view === 'card';
    this.giveUp();
    if (this.#noRoom) this.speak(say('pillPopup'));
  }
}
