// Of further sites that are to be read, those that the browser has not allowed yet, and allowing them: only a person's own click can.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Asks the browser to allow a site (a match pattern). It must be the first thing in a click. Resolves to false where it was not allowed. */
export const allowSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: [site] }).catch(() => false);

export interface MissingSites {
  /** Match patterns. */
  readonly missing: readonly string[];
  /** Asks for one of them; the first thing in a click. */
  allow(site: string): Promise<void>;
  /** Whether the one that was asked for last was not allowed. */
  readonly isRefused: boolean;
}

/** Of match patterns, those that are not allowed; kept up while the page is open. */
export function useMissingSites(sites: Iterable<string>): MissingSites {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
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
  const allow = async (site: string): Promise<void> => setRefused(!(await allowSite(site)));
  return { missing, allow, isRefused };
}
