// Asks at the team's address now, not only once a day.
import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { allowAddress, lookForNews } from './team-acts.ts';

export function News({ url }: { readonly url: string }) {
  const [said, setSaid] = useState('');
  const look = async (): Promise<void> => {
    // First thing in the click; where it is allowed already, the browser asks nothing.
    const allowed = await allowAddress(url);
    setSaid(say(allowed ? 'joinLooking' : 'teamAddressNotAllowed'));
    if (!allowed) return;
    setSaid(
      await lookForNews().then(
        () => say('teamLooked'),
        () => say('teamNotKept'),
      ),
    );
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void look()}>
        {say('teamLook')}
      </button>
      <p class="said small muted" role="status">
        {said}
      </p>
    </>
  );
}
