// The rules of one language with their examples, fetched when they are first wanted.
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../engine/types.ts';
import { loadRules, type RuleOfKind } from '../rules/index.ts';

/** null until they are there. */
export function useRules(lang: Lang): readonly RuleOfKind[] | null {
  const [loaded, setLoaded] = useState<{ lang: Lang; rules: readonly RuleOfKind[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadRules(lang).then((rules) => wanted && setLoaded({ lang, rules }));
    return () => {
      wanted = false;
    };
  }, [lang]);
  return loaded?.lang === lang ? loaded.rules : null;
}
