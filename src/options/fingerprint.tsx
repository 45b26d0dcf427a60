// A team's key as six words to compare with somebody one trusts, and in full.
import { say } from '../say.ts';
import { sixWords } from '../team/fingerprint.ts';
import { Chevron } from './chevron.tsx';

export function Fingerprint({ of }: { readonly of: string }) {
  return (
    <div>
      <h3>{say('fingerprint')}</h3>
      <p class="six-words" lang="en">
        {sixWords(of).split(' ').map((word) => (
          <span key={word}>{word} </span>
        ))}
      </p>
      <p class="small muted">{say('fingerprintMeans')}</p>
      <details class="unfold">
        <summary class="more">
          {say('fingerprintFull')} <Chevron />
        </summary>
        <code class="small">{of}</code>
      </details>
    </div>
  );
}
