// What the agent sees of a draft: lines, pill, card, list. Holds the state, draws it, and lets the agent choose.
import { h, render } from 'preact';
import type { Finding, Range, Reading, Suggestion } from '../engine/types.ts';
import { Announcer } from './announce.ts';
import { wordingsOf } from './card.tsx';
import { follow } from './follow.ts';
import { grow, holds, hull, visibleBox, type Box } from './geometry.ts';
import { measureGround, type Ground } from './ground.ts';
import { openHost, type Host } from './host.ts';
import { isWriting, meaningOf } from './keys.ts';
import { Layout } from './layout.ts';
import { bringIntoView } from './measure.ts';
import { openerOf, places, trusted, type Deeds, type Opener, type Panel } from './panel.ts';
import { Pointer } from './pointer.ts';
import { Seen } from './seen.ts';
import { Slots } from './slots.ts';
import type { FieldState, Overlay, OverlayOptions } from './types.ts';
import { Underline } from './underline.ts';
import { View } from './view.tsx';

export { highlightCss } from './highlight-css.ts';

/** How long a notice stays, ms; longer while the pointer or the focus is on it. */
const noticeFor = 8000;

/** Opens the overlay of a draft. It is gone when `options.signal` aborts, or when the page will not let it stay. */
export function openOverlay(options: OverlayOptions): Overlay {
  return new DraftOverlay(options);
}

class DraftOverlay implements Overlay {
  readonly #options: OverlayOptions;
  readonly #signal: AbortSignal;
  readonly #host: Host;
  readonly #mount: HTMLElement;
  readonly #underline: Underline;
  readonly #layout: Layout;
  readonly #pointer: Pointer;
  readonly #announcer: Announcer;
  readonly #seen = new Seen();
  readonly #slots = new Slots();
  readonly #deeds: Deeds;
  #reading: Reading = { text: '', lang: null, langs: [], findings: [] };
  #state: FieldState = 'reading';
  /** The findings that have their lines: new ones wait for a pause in the typing. */
  #findings: readonly Finding[] = [];
  #panel: Panel | null = null;
  #openedAt = 0;
  #noRoom = false;
  #spoken = '';
  #applying = false;
  #ground: Ground;
  /** Where the caret goes back to. */
  #back: Range | null = null;
  #notice: ReturnType<typeof setTimeout> | undefined;
  /** What was rendered last, to notice when somebody else changes our words. */
  #words = '';

  constructor(options: OverlayOptions) {
    const { draft, lang } = options;
    const { element: field } = draft;
    this.#options = options;
    const own = new AbortController();
    this.#signal = AbortSignal.any([options.signal, own.signal]);
    this.#host = openHost(field, lang, this.#signal, () => own.abort());
    const document = field.ownerDocument;
    const layer = document.createElement('div');
    layer.className = 'lines';
    layer.ariaHidden = 'true';
    this.#mount = document.createElement('div');
    this.#host.root.append(layer, this.#mount);
    this.#ground = this.#measureGround();
    this.#underline = new Underline(draft, layer);
    this.#layout = new Layout(draft, this.#mount);
    this.#deeds = this.#makeDeeds();
    this.#announcer = new Announcer((count) => this.#speak(`${places(options, count)}. ${options.say('announceOpen', options.shortcut ?? 'Alt+W')}`), this.#signal);
    this.#pointer = new Pointer(field, this.#host.element, {
      hit: (x, y) => this.#hit(x, y),
      open: (finding) => {
        if (!draft.composing() && !this.#host.focused()) this.#openCard(finding, 'pointer');
      },
      close: () => {
        if (!this.#host.focused()) this.#close();
      },
      held: () => this.#held(),
    }, this.#signal);
    this.#listen(document, field);
    this.#signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  show(reading: Reading, state: FieldState, settled: boolean): void {
    if (this.#signal.aborted) return;
    const { draft, announces } = this.#options;
    const before = this.#reading;
    const calm = settled && !draft.composing();
    this.#reading = reading;
    this.#state = state;
    const found = state === 'reading' ? reading.findings : [];
    this.#findings = calm ? found : stillThere(this.#findings, found);
    if (calm) {
      this.#ground = this.#measureGround();
      if (announces && state === 'reading') this.#announcer.count(found.length);
    }
    if (this.#panel && !this.#applying) this.#followText(before.text !== reading.text);
    this.#draw(calm);
  }

  openNext(): void {
    const { draft } = this.#options;
    if (this.#signal.aborted || draft.composing()) return;
    this.#remember();
    const findings = this.#state === 'reading' ? this.#reading.findings : [];
    this.#findings = findings;
    const current = this.#panel?.view === 'card' ? this.#panel.finding : null;
    const at = current ? current.end : this.#back?.start ?? 0;
    const next = findings.find((one) => (current ? one.start >= at : one.end >= at)) ?? findings[0];
    if (!next) return this.#open({ view: 'list', by: 'key', all: false });
    bringIntoView(draft, next);
    this.#openCard(next, 'key');
  }

  #measureGround(): Ground {
    const ground = measureGround(this.#options.draft.element);
    this.#host.setTheme(ground.theme);
    return ground;
  }

  #listen(document: Document, field: HTMLElement): void {
    const signal = this.#signal;
    follow(field, () => this.#place(true), signal);
    document.defaultView?.addEventListener('keydown', trusted((event) => this.#key(event)), { capture: true, signal });
    document.addEventListener('selectionchange', () => {
      if (this.#panel && !this.#applying) requestAnimationFrame(() => this.#place(false));
    }, { signal });
    // The agent has gone somewhere else in the page, or the page has opened something above us.
    field.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget === this.#host.element) return;
      setTimeout(() => {
        if (document.hasFocus() && !this.#applying && !field.matches(':focus-within') && !this.#host.focused()) this.#close();
      });
    }, { signal });
    this.#host.root.addEventListener('focusout', ({ relatedTarget }) => {
      setTimeout(() => {
        if (relatedTarget && document.hasFocus() && !this.#applying && !field.matches(':focus-within') && !this.#host.focused()) this.#close();
      });
    }, { signal });
    document.addEventListener('toggle', (event) => {
      if (event.target !== this.#host.element && (event as ToggleEvent).newState === 'open' && (event.target as Element).matches(':popover-open, :modal')) this.#close();
    }, { capture: true, signal });
    // A press on our own things leaves the focus, and with it the caret, where it is.
    this.#host.root.addEventListener('mousedown', (event) => {
      if (!(event.target as Element).closest('.quote')) event.preventDefault();
    }, { signal });
    const editor = new MutationObserver(() => this.#underline.mend());
    editor.observe(field, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => editor.disconnect(), { once: true });
  }

  // ── What the agent can do ──

  #makeDeeds(): Deeds {
    const { actions } = this.#options;
    return {
      close: () => this.#close(),
      take: (finding, suggestion, event) => void this.#take(finding, suggestion, event),
      toggleLesson: () => this.#change('card', (panel) => ({ ...panel, lesson: !panel.lesson })),
      keep: (finding) => {
        this.#close();
        actions.keep(finding);
      },
      silence: (finding) => {
        this.#close();
        actions.silenceRule(finding);
      },
      switchOff: (finding) => void this.#switchOff(finding),
      switchBack: () => {
        const panel = this.#panel;
        this.#close();
        if (panel?.view === 'switched-off') void actions.switchRule(panel.finding.rule, true).catch(() => {});
      },
      openCard: (finding, by) => {
        if (by === 'key') bringIntoView(this.#options.draft, finding);
        this.#openCard(finding, by);
      },
      openList: (by) => this.#open({ view: 'list', by, all: false }),
      showAll: () => this.#change('list', (panel) => ({ ...panel, all: true })),
      setQuiet: (quiet) => {
        this.#close();
        actions.setQuiet(quiet);
      },
      copy: () => void this.#copy(),
      ...(actions.retry && { retry: () => actions.retry?.() }),
    };
  }

  async #take(finding: Finding, suggestion: Suggestion, event: Event): Promise<void> {
    const { draft, actions, say } = this.#options;
    if (this.#applying || draft.composing()) return;
    const by: Opener = event instanceof MouseEvent ? openerOf(event) : 'key';
    if (by === 'pointer' && !this.#seen.longEnough()) {
      if (performance.now() - this.#openedAt > 1500) this.#change('card', (panel) => ({ ...panel, covered: true }));
      return;
    }
    // Somebody has put other words on our card: what it shows is not what it would do.
    if (this.#layout.panel?.textContent !== this.#words) return this.#close();
    this.#applying = true;
    const outcome = await actions.apply(finding, suggestion).catch(() => 'refused' as const);
    this.#applying = false;
    if (this.#signal.aborted) return;
    if (outcome === 'refused') return this.#open({ view: 'refused', finding, wording: suggestion.text, copied: null, by });
    this.#close(outcome === 'moved-on');
    if (outcome === 'moved-on') {
      this.#speak(say('cardMovedOn'));
      return this.#open({ view: 'moved-on', finding, by: 'pointer' });
    }
    const after = suggestion.range.start + suggestion.text.length;
    draft.select(this.#slots.add(suggestion) ?? { start: after, end: after });
    this.#speak(say(suggestion.text ? 'announceReplaced' : 'announceRemoved'));
    this.#draw(false);
  }

  async #switchOff(finding: Finding): Promise<void> {
    const by = this.#host.focused() ? 'key' : 'pointer';
    const off = await this.#options.actions.switchRule(finding.rule, false).then(() => true, () => false);
    if (this.#signal.aborted) return;
    if (off) this.#open({ view: 'switched-off', finding, by });
    else this.#close();
  }

  async #copy(): Promise<void> {
    const panel = this.#panel;
    if (panel?.view !== 'refused') return;
    const copied = await navigator.clipboard.writeText(panel.wording).then(() => true, () => copyOldWay(this.#host.root, panel.wording));
    this.#change('refused', (now) => ({ ...now, copied }));
  }

  // ── Keys ──

  #key(event: KeyboardEvent): void {
    if (this.#host.focused()) return this.#ownKey(event);
    const { draft } = this.#options;
    if (!draft.element.matches(':focus, :focus-within')) return;
    this.#pointer.still();
    this.#announcer.key();
    if (event.isComposing) return;
    if (this.#panel && event.key === 'Escape') {
      swallow(event);
      this.#close();
    } else if (this.#panel && isWriting(event)) this.#close();
    else if (event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const next = this.#slots.next(this.#reading.text, draft.selection()?.end ?? 0);
      if (!next) return;
      swallow(event);
      draft.select(next);
    }
  }

  #ownKey(event: KeyboardEvent): void {
    const panel = this.#panel;
    if (!panel) return;
    const wordings = panel.view === 'card' ? wordingsOf(panel.finding) : [];
    const meaning = meaningOf(event, wordings.length);
    event.stopImmediatePropagation();
    if (meaning === null) return;
    const focused = this.#host.focused();
    if (meaning === 'type') return this.#close();
    if (meaning === 'close') {
      event.preventDefault();
      return this.#close();
    }
    if (meaning === 'forward' || meaning === 'back') {
      const buttons = [...this.#mount.querySelectorAll('button')];
      if (focused !== (meaning === 'forward' ? buttons.at(-1) : buttons[0])) return;
      event.preventDefault();
      return this.#close();
    }
    const rows = [...this.#mount.querySelectorAll<HTMLElement>('.opt')];
    const at = rows.indexOf(focused as HTMLElement);
    if (meaning === 'take' || typeof meaning === 'number') {
      const index = meaning === 'take' ? at : meaning;
      const wording = wordings[index];
      // Enter on any other button presses it, as everywhere.
      if (panel.view !== 'card' || !wording) return;
      event.preventDefault();
      if (!event.repeat) void this.#take(panel.finding, wording, event);
      return;
    }
    event.preventDefault();
    const to = { next: Math.min(at + 1, rows.length - 1), previous: at < 0 ? rows.length - 1 : Math.max(at - 1, 0), first: 0, last: rows.length - 1 }[meaning];
    rows[to]?.focus();
  }

  // ── What is open ──

  #openCard(finding: Finding, by: Opener): void {
    this.#ground = this.#measureGround();
    this.#open({ view: 'card', finding, by, lesson: false, covered: false, strip: false });
  }

  #open(panel: Panel): void {
    this.#remember();
    this.#panel = panel;
    this.#openedAt = performance.now();
    this.#noRoom = false;
    clearTimeout(this.#notice);
    this.#draw(false, true);
    // There may have been no room for it.
    if (this.#panel !== panel && this.#panel?.view !== panel.view) return;
    this.#pointer.opened(panel.view === 'card' && panel.by === 'pointer');
    if (panel.by === 'key' || panel.view === 'refused') this.#focusPanel();
    if (panel.view === 'switched-off' || panel.view === 'moved-on') this.#closeLater();
  }

  #focusPanel(): void {
    const { panel } = this.#layout;
    (panel?.querySelector<HTMLElement>('.opt, .btn, .foot button') ?? panel?.querySelector<HTMLElement>('button'))?.focus();
  }

  #closeLater(): void {
    this.#notice = setTimeout(() => {
      if (this.#layout.panel?.matches(':hover, :focus-within')) this.#closeLater();
      else this.#close();
    }, noticeFor);
  }

  /** Closes what is open. The focus goes back to the draft if it was with us, or if `refocus` says so. */
  #close(refocus = false): void {
    if (!this.#panel && !refocus) return;
    const had = this.#host.focused() !== null || refocus;
    this.#panel = null;
    clearTimeout(this.#notice);
    this.#pointer.opened(false);
    if (had) this.#goBack();
    this.#draw(false);
  }

  #goBack(): void {
    const { draft } = this.#options;
    if (this.#back) draft.select(this.#back);
    else draft.element.focus({ preventScroll: true });
  }

  #remember(): void {
    if (!this.#host.focused()) this.#back = this.#options.draft.selection() ?? this.#back;
  }

  #change<View extends Panel['view']>(view: View, change: (panel: Extract<Panel, { view: View }>) => Panel): void {
    if (this.#panel?.view !== view) return;
    this.#panel = change(this.#panel as Extract<Panel, { view: View }>);
    this.#draw(false);
  }

  /** After a new reading: the panel goes on with its phrase, or closes. */
  #followText(changed: boolean): void {
    const panel = this.#panel!;
    if (panel.view !== 'card') {
      if (changed) this.#close();
      return;
    }
    const { finding } = panel;
    const now = this.#findings
      .filter((one) => one.rule === finding.rule && one.text === finding.text)
      .sort((a, b) => Math.abs(a.start - finding.start) - Math.abs(b.start - finding.start))[0];
    if (now) this.#panel = { ...panel, finding: now };
    else this.#close();
  }

  // ── Drawing ──

  #speak(text: string): void {
    this.#spoken = text;
    this.#render();
  }

  #render(): void {
    const shown = { reading: this.#reading, findings: this.#findings, state: this.#state, panel: this.#panel, noRoom: this.#noRoom, spoken: this.#spoken };
    render(h(View, { shown, voice: this.#options, deeds: this.#deeds }), this.#mount);
    this.#words = this.#layout.panel?.textContent ?? '';
  }

  /** `careful`: look anew for the best place of the pill. `fresh`: the panel stands for something else than before. */
  #draw(careful: boolean, fresh = false): void {
    if (this.#signal.aborted) return;
    const panel = this.#panel;
    const blanks = this.#slots.open(this.#reading.text).map((slot) => ({ ...slot, pole: 'cold' as const }));
    const focus = panel && panel.view !== 'list' && panel.view !== 'switched-off' ? panel.finding : null;
    this.#underline.set([...this.#findings, ...blanks], focus, this.#ground);
    this.#render();
    this.#layout.measure(fresh);
    this.#seen.watch(panel?.view === 'card' ? this.#layout.panel : null);
    this.#place(careful);
  }

  #place(careful: boolean): void {
    const { draft } = this.#options;
    if (this.#signal.aborted) return;
    if (!draft.element.isConnected) return this.#close();
    const { text } = this.#reading;
    const seen = visibleBox(draft.element);
    this.#underline.draw(seen);
    this.#layout.placePill(seen, text, careful);
    const panel = this.#panel;
    if (!panel) return;
    const { standing, moved } = this.#layout.place(panel, seen, text);
    if (moved) this.#seen.moved();
    if (standing === 'placed') {
      const strip = this.#layout.side === 'strip';
      if (panel.view === 'card' && panel.strip !== strip) this.#change('card', (now) => ({ ...now, strip }));
      return;
    }
    const asked = panel.by === 'key' && panel.view === 'card';
    this.#noRoom = asked && standing === 'no-room';
    this.#close();
    if (this.#noRoom) this.#speak(this.#options.say('pillPopup'));
  }

  #hit(x: number, y: number): Finding | null {
    return this.#findings.find((one) => this.#options.draft.rects(one).some((at) => holds(grow(at, 1), x, y))) ?? null;
  }

  #held(): { on: Box[]; way: Box } | null {
    const { panel } = this.#layout;
    if (!panel || this.#panel?.by !== 'pointer') return null;
    const card = panel.getBoundingClientRect();
    return { on: [grow(card, 4), ...this.#layout.phrase.map((one) => grow(one, 2))], way: hull([card, ...this.#layout.phrase]) };
  }

  #end(): void {
    clearTimeout(this.#notice);
    this.#seen.watch(null);
    this.#underline.clear();
    render(null, this.#mount);
  }
}

/** The findings that were shown before and are still there; new ones wait. */
function stillThere(shown: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  const name = (one: Finding): string => `${one.rule}\n${one.text}`;
  for (const one of shown) known.set(name(one), (known.get(name(one)) ?? 0) + 1);
  return now.filter((one) => {
    const left = known.get(name(one)) ?? 0;
    known.set(name(one), left - 1);
    return left > 0;
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** For pages that may not write to the clipboard: selects the words in a field of ours and copies them. */
function copyOldWay(root: HTMLElement, words: string): boolean {
  const field = root.ownerDocument.createElement('textarea');
  field.className = 'vh';
  field.value = words;
  root.append(field);
  const before = (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  before?.focus();
  return copied;
}
