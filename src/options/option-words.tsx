// The words of an option: what it is, and below in small what that means.
import type { ComponentChildren } from 'preact';

export function OptionWords({ label, means }: { readonly label: ComponentChildren; readonly means?: string | undefined }) {
  return (
    <span>
      {label}
      {means && (
        <>
          <br />
          <span class="small muted">{means}</span>
        </>
      )}
    </span>
  );
}
