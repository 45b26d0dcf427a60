// Our mark in the head of our own pages; public/icons/icon.svg is the same drawing.
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="#eeb040" d="M4 0h8a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4H8.2l-3.4 2.7a.5.5 0 0 1-.8-.4V13a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z" />
      <path fill="none" stroke="#2e2b27" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" d="m3.4 3 2.2 4.5L8 3.5l2.4 4L12.6 3" />
      <rect fill="#2e2b27" x="2.5" y="9" width="11" height="2" rx="1" />
    </svg>
  );
}
