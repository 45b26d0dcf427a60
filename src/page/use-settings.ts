// The settings as a page sees them: read once, then kept up with every change, wherever it was made.
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, changeWishes, readSettings, watchSettings, withSetting, type Kept, type SettingName, type Settings, type Value, type Wishes } from '../settings.ts';

/** Sets one value. Resolves to false where it was not kept. */
export type Change = (name: SettingName, value: Value) => Promise<boolean>;

/** Changes the person's own wishes, those too that are overruled now. Resolves to false where it was not kept. */
export type Wish = (change: (own: Wishes) => Wishes) => Promise<boolean>;

/** What a page says of a change that was not kept: keys of the texts. */
export const notKept = { locked: 'changeLocked', full: 'changeRefused', newer: 'changeNewer' } as const satisfies Record<Exclude<Kept, 'kept'>, string>;

interface UsedSettings {
  /** null until they are read. */
  readonly settings: Settings | null;
  readonly change: Change;
  readonly wish: Wish;
  /** How the last change went; the page says so where it was not kept. */
  readonly kept: Kept;
}

export function useSettings(): UsedSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [kept, setKept] = useState<Kept>('kept');
  useEffect(() => {
    const stop = watchSettings(setSettings);
    void readSettings().then((first) => setSettings((now) => now ?? first));
    return stop;
  }, []);
  const told = async (going: Promise<Kept>): Promise<boolean> => {
    const went = await going;
    setKept(went);
    return went === 'kept';
  };
  const change: Change = (name, value) => told(changeSettings((now) => withSetting(now, name, value)));
  const wish: Wish = (make) => told(changeWishes(make));
  return { settings, change, wish, kept };
}
