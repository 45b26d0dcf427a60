// The head of the options page: our mark, our name, the way to each part.
import { Logo } from '../page/logo.tsx';
import { say } from '../say.ts';

export function Header() {
  return (
    <header class="head">
      <Logo />
      <b>{say('appName')}</b>
      <nav aria-label={say('navigation')}>
        <a href="#rule-sets">{say('ruleSets')}</a>
        <a href="#try-it">{say('tryHeading')}</a>
        <a href="#sites">{say('sites')}</a>
      </nav>
    </header>
  );
}
