// The events by which an editor can be asked for a change, and the waiting for its answer.

/** Tells the editor what is about to happen, as the browser does. True where it takes care of it itself. */
export function ask(range: Range, text: string): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const dataTransfer = text === '' ? null : new DataTransfer();
  dataTransfer?.setData('text/plain', text);
  return !targetOf(range).dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
      data: null,
      dataTransfer,
      targetRanges: [new StaticRange({ startContainer, startOffset, endContainer, endOffset })],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Pastes over the selection, lines as paragraphs. True where the editor takes care of it itself. */
export function paste(range: Range, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (text.includes('\n')) {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    clipboardData.setData('text/html', escaped.split('\n').map((line) => `<p>${line}</p>`).join(''));
  }
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  return !targetOf(range).dispatchEvent(event);
}

/** Presses Ctrl+Z, for an editor that listens to it itself. */
export function pressUndo(element: HTMLElement): void {
  const mac = /Mac/.test(element.ownerDocument.defaultView?.navigator.platform ?? '');
  press(element, { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac });
}

/** Presses the backspace key, which removes the selection. True where the editor takes care of it itself. */
export function pressBackspace(range: Range): boolean {
  return press(targetOf(range), { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 });
}

function press(target: Element, keys: KeyboardEventInit): boolean {
  const sent = ['keydown', 'keyup'].map((type) =>
    target.dispatchEvent(new KeyboardEvent(type, { ...keys, bubbles: true, cancelable: true, composed: true })),
  );
  return sent[0] === false;
}

/** Resolves after `time` ms. */
export function pause(element: Element, time: number): Promise<void> {
  return new Promise((resolve) => element.ownerDocument.defaultView!.setTimeout(resolve, time));
}

/** Resolves at the next frame; a page that is not shown has none, so after 100 ms at the latest. */
export function nextFrame(element: Element): Promise<void> {
  const view = element.ownerDocument.defaultView!;
  return new Promise((resolve) => {
    const late = view.setTimeout(resolve, 100);
    view.requestAnimationFrame(() => {
      view.clearTimeout(late);
      resolve();
    });
  });
}

function targetOf({ startContainer }: Range): Element {
  return startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement!;
}
