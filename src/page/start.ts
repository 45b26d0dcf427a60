// Starts one of our own pages: its language, its title, its first picture.
import { render, type ComponentChild } from 'preact';
import { interfaceLanguage, say } from '../say.ts';

/** Puts `page` into the element `#page`. `title` is a key of the interface texts. */
export function start(page: ComponentChild, title: string): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = say(title);
  const root = document.getElementById('page');
  if (root) render(page, root);
}
