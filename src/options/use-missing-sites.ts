// Of further sites that are to be read, those that the browser has not allowed yet: only a person's own click can.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Asks the browser to allow a site (a match pattern). It must be the first thing in a click. Resolves to false where it was not allowed. */
export const allowSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: [site] }).catch(() => false);

/** Of match patterns, those that are not allowed; kept up while the page is open. */
export function useMissingSites(sites: Iterable<string>): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const wanted = [...sites].join(' ');
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const all = wanted.split(' ').filter(Boolean);
      const allowed = await Promise.all(all.map((site) => browser.permissions.contains({ origins: [site] }).catch(() => false)));
      if (current) setMissing(all.filter((_, at) => !allowed[at]));
    };
    const listener = (): void => void look();
    listener();
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  }, [wanted]);
  return missing;
}
