// A team's key as six words to compare with somebody one trusts, and in full.
import { say } from '../say.ts';
import { sixWords } from '../team/fingerprint.ts';
import { Chevron } from './chevron.tsx';

/** `means` is the key of what is said to whoever reads them: an agent compares them, a lead reads them out. */
export function Fingerprint({ of, means = 'fingerprintMeans' }: { readonly of: string; readonly means?: 'fingerprintMeans' | 'fingerprintLead' }) {
  return (
    <div>
      <h3>{say('fingerprint')}</h3>
      <p class="six-words" lang="en">
        {sixWords(of).split(' ').map((word) => (
          <span key={word}>{word} </span>
        ))}
      </p>
      <p class="small muted">{say(means)}</p>
      <details class="unfold">
        <summary class="more">
          {say('fingerprintFull')} <Chevron />
        </summary>
        <code class="small">{of}</code>
      </details>
    </div>
  );
}
