// A site that nobody has heard of, of web components: the field stands in the shadow root of one in the shadow root of another.
import { show } from './page.ts';

class ReplyField extends HTMLElement {
  static formAssociated = true;
  /** What the form would send. */
  text = '';
  readonly field: HTMLElement;
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>div { box-sizing: border-box; width: 100%; height: 180px; padding: 10px 12px; border: 1px solid #888; font: 16px/1.4 "DejaVu Sans", sans-serif; overflow-y: auto; white-space: pre-wrap }</style>' +
      '<div id="reply" contenteditable="plaintext-only" role="textbox" aria-label="Reply"></div>';
    this.field = root.querySelector('div')!;
    this.field.addEventListener('input', () => this.keep());
  }

  keep(): void {
    this.text = this.field.innerText;
    this.#internals.setFormValue(this.text);
  }
}

class TicketReply extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<reply-field></reply-field>';
  }
}

customElements.define('reply-field', ReplyField);
customElements.define('ticket-reply', TicketReply);
const reply = document.querySelector('ticket-reply')!.shadowRoot!.querySelector<ReplyField>('reply-field')!;
show({
  model: () => reply.text,
  fill: (lines) => {
    reply.field.textContent = lines.join('\n');
    reply.keep();
  },
  freeze: () => (reply.field.contentEditable = 'false'),
});
