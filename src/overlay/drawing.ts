// Draws what the overlay of a draft holds: the lines, the pill, the open panel, each where it belongs. What is drawn is decided in overlay.ts.
import { h, render } from 'preact';
import type { Desk } from './desk.ts';
import { Glances } from './glances.ts';
import { measureGround, type Ground } from './ground.ts';
import { Layout, type Standing } from './layout.ts';
import { measured } from './measure.ts';
import type { Deeds, Panel } from './panel.ts';
import { Seen } from './seen.ts';
import { Underline } from './underline.ts';
import { View, type Shown } from './view.tsx';

/** What is to be drawn, and what is asked of its owner. */
export interface Drawn extends Shown, Pick<Desk, 'options' | 'signal' | 'stage' | 'host' | 'slots' | 'change' | 'giveUp'> {
  readonly deeds: Deeds;
  /** The open panel cannot stand any longer. */
  fell(panel: Panel, standing: Exclude<Standing, 'placed'>): void;
}

export class Drawing {
  readonly layout: Layout;
  readonly seen = new Seen();
  /** Holds the pill and the panel. */
  readonly mount: HTMLElement;
  readonly #drawn: Drawn;
  readonly #underline: Underline;
  readonly #glances: Glances;
  readonly #nodes = new MutationObserver(() => this.#underline.mend());
  #ground: Ground;
  /** What was drawn last on the panel. */
  #words = '';
  /** What was drawn last on the pill. */
  #written = '';

  constructor(drawn: Drawn) {
    const { options: { draft }, stage, host, signal } = drawn;
    const layer = stage.document.createElement('div');
    layer.className = 'lines';
    layer.ariaHidden = 'true';
    this.mount = stage.document.createElement('div');
    host.root.append(layer, this.mount);
    this.#drawn = drawn;
    this.#ground = this.measureGround();
    const boxes = measured(draft, stage);
    this.#underline = new Underline(boxes, stage, layer);
    this.layout = new Layout(boxes, stage, this.mount);
    this.#glances = new Glances((all) => (all ? this.place(false) : this.#placePill(false)), signal);
    this.#nodes.observe(draft.element, { childList: true, subtree: true, characterData: true });
  }

  /** Looks anew at what is behind the words: its colours, the lines of others. */
  measureGround(): Ground {
    const { options: { draft }, host } = this.#drawn;
    this.#ground = measureGround(draft.element);
    host.setTheme(this.#ground.theme);
    return this.#ground;
  }

  /** Takes everything away. */
  clear(): void {
    this.#nodes.disconnect();
    this.seen.watch(null);
    this.#underline.clear();
    render(null, this.mount);
  }

  /** Whether the panel says what was drawn on it. */
  unchanged(): boolean {
    return this.layout.panel?.textContent === this.#words;
  }

  /** `careful`: look anew for the best place of the pill. `fresh`: the panel stands for something else than before. */
  draw(careful: boolean, fresh = false): void {
    const { signal, panel } = this.#drawn;
    if (signal.aborted) return;
    this.#setLines();
    this.#write();
    this.layout.measure(fresh);
    this.seen.watch(panel?.view === 'card' || panel?.view === 'before-sending' ? this.layout.panel : null);
    this.place(careful);
  }

  /** While keys are being pressed and nothing is open: the lines keep to their words, the rest is measured when it must be. */
  keepUp(): void {
    const linesMoved = this.#setLines();
    if (this.#written !== this.#onPill()) this.#write();
    this.#glances.key(this.#drawn.reading.text, this.layout.charactersToPill, linesMoved);
  }

  /** Puts everything where the field and its words are now. */
  place(careful: boolean): void {
    const drawn = this.#drawn;
    const { panel, signal, stage, reading: { text }, options: { draft } } = drawn;
    if (signal.aborted) return;
    if (!draft.element.isConnected) return drawn.giveUp();
    const seen = stage.seen();
    this.#underline.draw(seen);
    this.#placePill(careful);
    if (!panel) return;
    const { standing, moved } = this.layout.place(panel, seen, text);
    if (moved) this.seen.moved();
    if (standing !== 'placed') return drawn.fell(panel, standing);
    const strip = this.layout.side === 'strip';
    if (panel.view === 'card' && panel.strip !== strip) drawn.change('card', (now) => ({ ...now, strip }));
  }

  #placePill(careful: boolean): void {
    const { stage, reading: { text } } = this.#drawn;
    this.layout.placePill(stage.seen(), text, careful);
    this.#glances.placed(text);
  }

  /** True where lines have to be drawn anew. */
  #setLines(): boolean {
    const { panel, reading, findings, slots } = this.#drawn;
    const blanks = slots.open(reading.text).map(({ start, end }) => ({ start, end, pole: 'cold' as const }));
    const focus = panel && 'finding' in panel && panel.view !== 'switched-off' ? panel.finding : null;
    return this.#underline.set([...findings, ...blanks], focus, this.#ground);
  }

  #write(): void {
    const drawn = this.#drawn;
    render(h(View, { shown: drawn, voice: drawn.options, deeds: drawn.deeds }), this.mount);
    this.#words = this.layout.panel?.textContent ?? '';
    this.#written = this.#onPill();
  }

  /** What the pill says, for comparison. */
  #onPill(): string {
    const { state, findings, noRoom, panel } = this.#drawn;
    return `${state} ${findings.length} ${noRoom} ${panel?.view}`;
  }
}
