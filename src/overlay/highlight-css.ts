// The style of the highlights under phrases. The worker puts it into the frame of the field.
import type { Pole } from '../engine/types.ts';
import { focusName, lineName, type Height, type Theme, type Weight } from './highlight.ts';

/** The same as `--wl-cold` and `--wl-dishonest` in tokens.css: a highlight cannot see the custom properties of our root. */
const colours: Readonly<Record<Theme, Record<Pole, string>>> = {
  light: { cold: '#2b627f', dishonest: '#7b3f73' },
  dark: { cold: '#8fc5e1', dishonest: '#dca8d3' },
};

const themes: readonly Theme[] = ['light', 'dark'];
const poles: readonly Pole[] = ['cold', 'dishonest'];
const heights: readonly Height[] = ['', 'low'];

/** A thin line keeps 3.2:1 or more on every ground of a field that look.md names. The same as `--wl-thin`. */
const thin = .7;

type Colour = (theme: Theme, pole: Pole) => string;

function lines(colour: Colour, thinColour: Colour, more: number, tint: boolean): string {
  return themes.flatMap((theme) => poles.flatMap((pole) => {
    const [style, thickness, thinnest] = pole === 'cold' ? ['dashed', 2 + more, 1 + more] : ['double', 1 + more, 1];
    const rule = (weight: Weight, px: number, drawn = colour(theme, pole)): string =>
      heights.map((height) => `::highlight(${lineName(pole, theme, weight, height)}){text-decoration:underline ${style} ${px}px ${drawn};text-underline-offset:calc(.24em + ${height ? 5 : 2}px);text-decoration-skip-ink:none}`).join('\n');
    return [
      rule('', thickness),
      rule('heavy', thickness + 1),
      rule('thin', thinnest, thinColour(theme, pole)),
      ...(tint ? [`::highlight(${focusName(pole, theme)}){background-color:rgb(from ${colour(theme, pole)} r g b/.06)}`] : []),
    ];
  })).join('\n');
}

const full: Colour = (theme, pole) => colours[theme][pole];

/** The style of the lines, for `scripting.insertCSS` in the frame of the field. */
export const highlightCss = `@media screen{${lines(full, (theme, pole) => `rgb(from ${full(theme, pole)} r g b/${thin})`, 0, true)}
@media (prefers-contrast:more){${lines(full, full, 1, true)}}
@media (forced-colors:active){${lines(() => 'CanvasText', () => 'CanvasText', 0, false)}
${themes.flatMap((theme) => poles.map((pole) => `::highlight(${focusName(pole, theme)}){background-color:transparent}`)).join('')}}}`;
