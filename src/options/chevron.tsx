// The arrow of everything that unfolds; the style sheet turns it by aria-expanded.
export function Chevron() {
  return (
    <svg class="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 6 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
