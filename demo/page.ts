// The demo's page: shows a ticket, swaps the reply editor, and shows what Send would have sent.
import type { DemoEditor, OpenEditor } from './editors/types.ts';
import { tickets, type Lang, type Ticket } from './tickets.ts';

const editors: Readonly<Record<string, () => Promise<{ open: OpenEditor }>>> = {
  plain: () => import('./editors/plain.ts'),
  tiptap: () => import('./editors/tiptap.ts'),
  ckeditor: () => import('./editors/ckeditor.ts'),
};

const asked = new URLSearchParams(location.search);
let lang: Lang = isLang(asked.get('lang')) ? (asked.get('lang') as Lang) : 'en';
let note = false;
let editor: DemoEditor | null = null;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
};
const composer = find('[data-reply]');
const thread = find('[data-thread]');

function isLang(word: string | null): word is Lang {
  return word === 'en' || word === 'ru' || word === 'bg';
}

function fill(list: HTMLElement, rows: readonly (readonly [string, string])[]): void {
  list.replaceChildren(
    ...rows.flatMap(([name, value]) => {
      const term = document.createElement('dt');
      const words = document.createElement('dd');
      term.textContent = name;
      words.textContent = value;
      words.lang = lang;
      return [term, words];
    }),
  );
}

function bubble(who: string, when: string, paragraphs: readonly string[], kind: 'customer' | 'agent' | 'note'): HTMLElement {
  const article = document.createElement('article');
  article.className = `message ${kind}`;
  const head = document.createElement('header');
  const name = document.createElement('b');
  name.textContent = who;
  const time = document.createElement('span');
  time.textContent = when;
  head.append(name, time);
  article.append(head, ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text, lang })));
  return article;
}

function showTicket(ticket: Ticket): void {
  const { customer, order } = ticket;
  const subject = find('[data-subject]');
  subject.textContent = ticket.subject;
  subject.lang = lang;
  find('[data-meta]').textContent = `Ticket 1${order.number} · open · by e-mail`;
  thread.replaceChildren(bubble(customer.name, ticket.opened, ticket.message, 'customer'));
  showReader();
  fill(find('[data-customer]'), [['Name', customer.name], ['E-mail', customer.address], ['History', customer.since], ['Place', customer.place]]);
  fill(find('[data-order]'), [['Number', order.number], ['Item', order.what], ['Total', order.total]]);
  fill(find('[data-properties]'), [['Assigned to', 'You'], ['Waiting since', ticket.opened]]);
}

function showReader(): void {
  const { name, address } = tickets[lang].customer;
  find('[data-to]').textContent = note ? 'Only your team sees this' : `To ${name} <${address}>`;
}

async function openEditor(name: string): Promise<void> {
  const before = editor?.text() ?? '';
  composer.removeAttribute('data-ready');
  await editor?.close();
  const module = await (editors[name] ?? editors['plain'])?.();
  if (!module) return;
  editor = await module.open(find('[data-editor]'), 'Reply to the customer');
  if (before) editor.write(before.split(/\n+/u));
  composer.dataset['ready'] = name;
}

function showTab(chosen: 'reply' | 'note'): void {
  note = chosen === 'note';
  composer.toggleAttribute('data-note', note);
  for (const tab of composer.querySelectorAll<HTMLElement>('[data-tab]')) {
    const selected = tab.dataset['tab'] === chosen;
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
  }
  find('#answer').setAttribute('aria-labelledby', `tab-${chosen}`);
  showReader();
  find('[data-send]').textContent = note ? 'Add note' : 'Send reply';
}

function send(): void {
  const text = editor?.text().trim();
  if (!text) return;
  const paragraphs = text.split(/\n+/u);
  thread.append(bubble('You', note ? 'internal note, shown only on this page' : 'shown only on this page, sent to nobody', paragraphs, note ? 'note' : 'agent'));
  editor?.write([]);
  editor?.focus();
}

// Arrow keys move between the tabs, as in any list of tabs.
composer.addEventListener('keydown', (event) => {
  if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'tab') return;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  showTab(note ? 'reply' : 'note');
  composer.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
});

composer.addEventListener('click', (event) => {
  const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tab]') : null;
  if (tab) showTab(tab.dataset['tab'] === 'note' ? 'note' : 'reply');
});

find('[data-send]').addEventListener('click', send);

find('[data-editors]').addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement) void openEditor(event.target.value);
});

find('[data-samples]').addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLButtonElement) || !isLang(event.target.value)) return;
  lang = event.target.value;
  showTicket(tickets[lang]);
  editor?.write(tickets[lang].coldReply);
});

// Lets a test, or anybody at the console, read what the editor itself holds.
Object.assign(globalThis, { demo: { text: () => editor?.text() ?? '' } });

const first = asked.get('editor') ?? 'plain';
const choice = document.querySelector<HTMLInputElement>(`input[name="editor"][value="${CSS.escape(first)}"]`);
if (choice) choice.checked = true;
showTicket(tickets[lang]);
void openEditor(choice ? first : 'plain');
