// A pointer at rest on a phrase opens its card; a pointer that leaves lets it close. Nothing happens while keys are being pressed.
import type { Finding } from '../engine/types.ts';
import { holds, hull, type Box } from './geometry.ts';
import type { Stage } from './stage.ts';

/** At rest for this long, ms. */
const dwell = 450;
/** Away for this long, ms. */
const leave = 300;
/** On the way between phrase and card a slow hand has more time, ms. */
const way = 1000;

interface Pointed {
  /** The found phrase at a point of the field's viewport. */
  hit(x: number, y: number): Finding | null;
  open(finding: Finding): void;
  close(): void;
  /** Where an open card holds the pointer, px of the stage's viewport; null while no card was opened by the pointer. */
  held(): { readonly on: readonly Box[]; readonly way: Box } | null;
}

export class Pointer {
  readonly #stage: Stage;
  readonly #field: HTMLElement;
  readonly #host: HTMLElement;
  readonly #pointed: Pointed;
  readonly #signal: AbortSignal;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #watching: AbortController | null = null;
  #last = '';
  /** Where the pointer was first seen beside an open card: at the row of the list that was pressed, it may come from far. */
  #from: Box | null = null;
  /** Clicked to place the caret: its card stays away until the pointer has left it. */
  #clicked: Finding | null = null;

  constructor(field: HTMLElement, stage: Stage, host: HTMLElement, pointed: Pointed, signal: AbortSignal) {
    this.#field = field;
    this.#stage = stage;
    this.#host = host;
    this.#pointed = pointed;
    this.#signal = signal;
    const passive = { passive: true, capture: true, signal };
    field.addEventListener('pointermove', (event) => this.#move(event), passive);
    field.addEventListener('pointerdown', (event) => {
      if (!event.isTrusted) return;
      this.still();
      this.#clicked = pointed.hit(event.clientX, event.clientY);
    }, passive);
    field.addEventListener('pointerleave', () => this.still(), passive);
    signal.addEventListener('abort', () => {
      this.still();
      this.#stop();
    }, { once: true });
  }

  /** Whatever the pointer was about to open stays closed. */
  still(): void {
    clearTimeout(this.#resting);
  }

  /** A card was opened by the pointer, or closed. */
  opened(open: boolean): void {
    this.#stop();
    this.#from = null;
    if (!open) return;
    this.#watching = new AbortController();
    const options = { passive: true, capture: true, signal: this.#watching.signal };
    for (const document of new Set([this.#field.ownerDocument, this.#stage.document])) {
      const { documentElement } = document;
      documentElement.addEventListener('pointermove', (event) => this.#stray(event, document !== this.#stage.document), options);
      documentElement.addEventListener('pointerleave', (event) => {
        if (event.target === documentElement) this.#away(leave);
      }, options);
    }
  }

  #stop(): void {
    this.#watching?.abort();
    this.#watching = null;
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #move(event: PointerEvent): void {
    const { clientX, clientY, screenX, screenY, buttons, pointerType, isTrusted } = event;
    // Text that moves under a pointer at rest makes the browser send moves that nobody made.
    const at = `${screenX} ${screenY}`;
    if (!isTrusted || at === this.#last) return;
    this.#last = at;
    this.still();
    if (buttons || pointerType === 'touch' || this.#signal.aborted) return;
    this.#resting = setTimeout(() => {
      const finding = this.#pointed.hit(clientX, clientY);
      if (!same(finding, this.#clicked)) {
        this.#clicked = null;
        if (finding) this.#pointed.open(finding);
      }
    }, dwell);
  }

  #stray(event: PointerEvent, framed: boolean): void {
    if (!event.isTrusted) return;
    const held = this.#pointed.held();
    if (!held) return this.#stop();
    const point = { left: event.clientX, top: event.clientY, right: event.clientX, bottom: event.clientY };
    const at = framed ? this.#stage.toStage(point) : point;
    const { left: x, top: y } = at;
    this.#from ??= at;
    if (event.target === this.#host || held.on.some((one) => holds(one, x, y))) {
      clearTimeout(this.#leaving);
      this.#leaving = undefined;
    } else if (holds(hull([held.way, this.#from]), x, y)) {
      clearTimeout(this.#leaving);
      this.#away(way, true);
    } else this.#away(leave);
  }

  #away(after: number, anew = false): void {
    if (anew || this.#leaving === undefined) {
      clearTimeout(this.#leaving);
      this.#leaving = setTimeout(() => {
        this.#leaving = undefined;
        this.#pointed.close();
      }, after);
    }
  }
}

const same = (one: Finding | null, other: Finding | null): boolean => one !== null && one.rule === other?.rule && one.text === other.text;
