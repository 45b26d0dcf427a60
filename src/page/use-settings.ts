// The settings as a page sees them: read once, then kept up with every change, wherever it was made.
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, watchSettings, type Settings } from '../settings.ts';

export type Change = (change: (now: Settings) => Settings) => Promise<boolean>;

interface UsedSettings {
  /** null until they are read. */
  readonly settings: Settings | null;
  readonly change: Change;
  /** Whether the browser refused the last change; the page says so. */
  readonly refused: boolean;
}

export function useSettings(): UsedSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    void readSettings().then((first) => setSettings((now) => now ?? first));
    return stop;
  }, []);
  const change: Change = async (make) => {
    const kept = await changeSettings(make);
    setRefused(!kept);
    return kept;
  };
  return { settings, change, refused };
}
