// The parts of the options page. The address says which one is shown, so that a part can be linked to and the browser's Back leads from one to the other.
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change, Wish } from '../page/use-settings.ts';
import { say } from '../say.ts';
import type { Settings } from '../settings.ts';
import { Lead } from './lead/lead.tsx';
import { MySettings } from './my-settings/my-settings.tsx';
import { MyTeam } from './my-team/my-team.tsx';

export interface ViewProps {
  readonly settings: Settings;
  readonly change: Change;
  readonly wish: Wish;
}

export interface View {
  /** What stands behind `#`; `id/…` is a place inside of it. */
  readonly id: string;
  /** Key of its name. */
  readonly name: string;
  readonly Shown: ComponentType<ViewProps>;
}

const mine: View = { id: 'my-settings', name: 'viewMine', Shown: MySettings };

/** In the order of the navigation. Every other address is a place in the first one. */
export const views: readonly View[] = [mine, { id: 'my-team', name: 'viewTeam', Shown: MyTeam }, { id: 'lead', name: 'viewLead', Shown: Lead }];

const placeNow = (): string => location.hash.slice(1);

const viewAt = (place: string): View => views.find(({ id }) => place === id || place.startsWith(`${id}/`)) ?? mine;

/** The part that the address names. When it changes, the title and the focus follow: to the place that was named, else to the part's heading. */
export function useView(): View {
  const [place, setPlace] = useState(placeNow);
  const view = viewAt(place);
  const before = useRef<View | null>(null);
  useEffect(() => {
    const follow = (): void => setPlace(placeNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${say('appName')}: ${say(view.name)}`;
    const isFirst = before.current === null;
    if (view !== before.current) goTo(place, isFirst);
    before.current = view;
  }, [view, place]);
  return view;
}

function goTo(place: string, isFirst: boolean): void {
  const shown = document.querySelector('main > div:not([hidden])');
  const named = place ? shown?.querySelector<HTMLElement>(`#${CSS.escape(place)}`) : null;
  const target = named ?? shown?.querySelector('h1');
  if (named) named.scrollIntoView();
  else if (!isFirst) scrollTo(0, 0);
  if (!target || isFirst) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
