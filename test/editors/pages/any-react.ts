// A site that nobody has heard of, made with React: the state is the text, and the field is rendered from it at every key.
import { createElement, useEffect, useState, type ChangeEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { find, show } from './page.ts';

let state = '';
let setState: (text: string) => void;
let setFrozen: (frozen: boolean) => void;

function Reply() {
  const [text, setText] = useState('');
  const [frozen, freeze] = useState(false);
  setState = setText;
  setFrozen = freeze;
  state = text;
  useEffect(() => {
    show({
      model: () => state,
      fill: (lines) => setState(lines.join('\n')),
      freeze: () => flushSync(() => setFrozen(true)),
    });
  }, []);
  const change = ({ target }: ChangeEvent<HTMLTextAreaElement>): void => setText(target.value);
  return createElement('label', null, `${text.length} letters`, createElement('textarea', { id: 'reply', value: text, readOnly: frozen, onChange: change, 'aria-label': 'Reply' }));
}

createRoot(find('#root')).render(createElement(Reply));
