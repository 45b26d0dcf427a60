// How far the reading of saved replies is, with a way to stop it.
import { interfaceLanguage, say } from '../../say.ts';

export interface Progress {
  readonly pass: 1 | 2;
  readonly done: number;
  /** 0 while the file is being opened. */
  readonly all: number;
}

/** A number as the language of the interface writes it. */
export const inWords = (number: number): string => new Intl.NumberFormat(interfaceLanguage()).format(number);

export function MacroProgress({ progress: { pass, done, all }, onStop }: { readonly progress: Progress; readonly onStop: () => void }) {
  const words = all === 0 ? say('macrosOpening') : say(pass === 1 ? 'macrosProgress' : 'macrosProgressWhole', inWords(done), inWords(all));
  return (
    <div class="macro-progress">
      <p class="small" id="macro-progress">
        {words}
      </p>
      <progress aria-labelledby="macro-progress" {...(all > 0 && { value: done, max: all })} />
      <button type="button" class="button" onClick={onStop}>
        {say('macrosStop')}
      </button>
    </div>
  );
}
