// The style of the highlights under phrases. The worker puts it into the frame of the field.
import type { Pole } from '../engine/types.ts';
import { focusName, lineName, type Theme } from './highlight.ts';

/** The same as `--wl-cold` and `--wl-dishonest` in tokens.css: a highlight cannot see the custom properties of our root. */
const colours: Readonly<Record<Theme, Record<Pole, string>>> = {
  light: { cold: '#2b627f', dishonest: '#7b3f73' },
  dark: { cold: '#8fc5e1', dishonest: '#dca8d3' },
};

const themes: readonly Theme[] = ['light', 'dark'];
const poles: readonly Pole[] = ['cold', 'dishonest'];

function lines(colour: (theme: Theme, pole: Pole) => string, more: number, tint: boolean): string {
  return themes.flatMap((theme) => poles.flatMap((pole) => {
    const [style, thickness] = pole === 'cold' ? ['dashed', 2 + more] : ['double', 1 + more];
    const rule = (heavy: number): string => `text-decoration:underline ${style} ${thickness + heavy}px ${colour(theme, pole)};text-underline-offset:calc(.24em + 2px);text-decoration-skip-ink:none`;
    return [
      `::highlight(${lineName(pole, theme, false)}){${rule(0)}}`,
      `::highlight(${lineName(pole, theme, true)}){${rule(1)}}`,
      ...(tint ? [`::highlight(${focusName(pole, theme)}){background-color:rgb(from ${colour(theme, pole)} r g b/.06)}`] : []),
    ];
  })).join('\n');
}

/** The style of the lines, for `scripting.insertCSS` in the frame of the field. */
export const highlightCss = `@media screen{${lines((theme, pole) => colours[theme][pole], 0, true)}
@media (prefers-contrast:more){${lines((theme, pole) => colours[theme][pole], 1, true)}}
@media (forced-colors:active){${lines(() => 'CanvasText', 0, false)}
${themes.flatMap((theme) => poles.map((pole) => `::highlight(${focusName(pole, theme)}){background-color:transparent}`)).join('')}}}`;
