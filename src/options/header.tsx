// The head of the options page: our mark, our name, the way to each part.
import { Logo } from '../page/logo.tsx';
import { say } from '../say.ts';
import { views, type View } from './views.tsx';

export function Header({ view }: { readonly view: View }) {
  return (
    <header class="head">
      <Logo />
      <b>{say('appName')}</b>
      <nav aria-label={say('settings')}>
        {views.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === view.id ? 'page' : undefined}>
            {say(name)}
          </a>
        ))}
      </nav>
    </header>
  );
}
