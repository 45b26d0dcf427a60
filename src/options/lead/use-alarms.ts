// What a phrase marks in ordinary good sentences: read in short turns, so that the keys of whoever is writing it never wait.
import { useEffect, useState } from 'preact/hooks';
import type { CompiledLanguage } from '../../engine/compile.ts';
import { read } from '../../engine/read.ts';
import type { Marked } from '../marked-text.tsx';
import { ordinarySentences } from './ordinary.ts';

export interface Alarms {
  readonly alarms: readonly Marked[];
  readonly readSoFar: number;
  readonly all: number;
  readonly isDone: boolean;
}

const none: Alarms = { alarms: [], readSoFar: 0, all: 0, isDone: false };

/** How long the keys must be still before it begins, and how long one turn lasts, in ms. */
const still = 300;
const turn = 12;

export function useAlarms(language: CompiledLanguage | null): Alarms {
  const [found, setFound] = useState<{ readonly of: CompiledLanguage | null; readonly so: Alarms }>({ of: null, so: none });
  useEffect(() => {
    if (!language) return;
    let timer = setTimeout(() => void begin(), still);
    let wanted = true;
    const begin = async (): Promise<void> => {
      const sentences = await ordinarySentences(language.lang);
      const alarms: Marked[] = [];
      let at = 0;
      const go = (): void => {
        for (const end = performance.now() + turn; at < sentences.length && performance.now() < end; at++) {
          const text = sentences[at] ?? '';
          const { findings } = read(text, { languages: [language], lang: language.lang });
          if (findings.length > 0) alarms.push({ text, findings });
        }
        setFound({ of: language, so: { alarms: [...alarms], readSoFar: at, all: sentences.length, isDone: at === sentences.length } });
        if (at < sentences.length) timer = setTimeout(go);
      };
      if (wanted) go();
    };
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [language]);
  return found.of === language ? found.so : none;
}
