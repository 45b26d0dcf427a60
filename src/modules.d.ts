// Modules that exist only in the build.
/// <reference types="@crxjs/vite-plugin/client" />

declare module 'virtual:warmline/pack/*' {
  import type { LanguagePack } from './engine/types.ts';
  const pack: LanguagePack;
  export default pack;
}

// Runs a script: it puts the learned reader of a language where learned/shipped.ts finds it.
declare module 'virtual:warmline/learned/*';
