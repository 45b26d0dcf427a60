// One message said twice, badly and well; the words before each are for those who hear the page.
import { interfaceLanguage, say } from '../say.ts';

export function TwoWays({ insteadOf, better }: { readonly insteadOf: string; readonly better: string }) {
  const own = interfaceLanguage();
  return (
    <>
      <p class="pair">
        <span aria-hidden="true">–</span>
        <span>
          <span class="unseen" lang={own}>
            {say('cardInsteadOf')}{' '}
          </span>
          {insteadOf}
        </span>
      </p>
      <p class="pair">
        <span aria-hidden="true">+</span>
        <span>
          <span class="unseen" lang={own}>
            {say('cardBetter')}{' '}
          </span>
          {better}
        </span>
      </p>
    </>
  );
}
