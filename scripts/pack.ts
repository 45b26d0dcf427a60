// Vite plugin: gathers the rules, concepts and word forms of a language into one pack.
// `import pack from 'virtual:warmline/pack/en'` gives the pack; an extension build also gets packs/<lang>.js and texts/<lang>.js (what
// the card says about kinds and articles), which the worker injects for the languages that are needed.
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { Lang, LanguagePack, LanguageSource, SourceRule } from '../src/engine/types.ts';
import { assemble } from '../src/engine/assemble.ts';
import { compile } from '../src/engine/compile.ts';
import { pack as packed, unpack } from '../src/engine/packed.ts';
import { fold } from '../src/engine/fold.ts';
import { namesIn } from '../src/engine/pattern.ts';
import type { Texts } from '../src/rules/types.ts';
import { wordForms } from './forms.ts';

const languages: readonly Lang[] = ['en', 'ru', 'bg'];
const prefix = 'virtual:warmline/pack/';
const root = fileURLToPath(new URL('..', import.meta.url));

type Written = typeof import('./written.ts');

/** What is written about the languages, loaded anew: a build that watches sees what was changed. */
async function load(): Promise<Written> {
  return (await runnerImport<Written>(`${root}/scripts/written.ts`, { configFile: false })).module;
}

/** A language's rules, and how often each word comes up in their examples. */
function rulesOf(lang: Lang, { rulesOf: written, certainty, certaintyOf, soundCertainty }: Written): { rules: SourceRule[]; frequencies: Record<string, number> } {
  const rules: SourceRule[] = [];
  const frequencies: Record<string, number> = {};
  for (const { kind, rules: ofKind } of written(lang)) {
    for (const { id, match, unless, unlessNear, why, instead, principle, catches, leaves } of ofKind) {
      for (const [word] of [...catches.map(({ draft }) => draft), ...leaves].join(' ').matchAll(/[\p{L}'’-]+/gu)) frequencies[fold(word)] = (frequencies[fold(word)] ?? 0) + 1;
      const fullId = `${lang}/${kind}/${id}`;
      const isQuiet = certaintyOf(fullId, certainty) < soundCertainty;
      rules.push({ id: fullId, kind, match, ...(unless && { unless }), ...(unlessNear && { unlessNear }), why, instead, principle, ...(isQuiet && { isQuiet }) });
    }
  }
  return { rules, frequencies };
}

/** Builds one language's pack; throws an error that names the rule, or every unknown lemma, and says what to write instead. */
async function buildPack(lang: Lang, written: Written): Promise<LanguagePack> {
  const source = await gather(lang, written);
  refuseUnsureRules(source, written);
  const pack = assemble(source);
  // A pack that does not survive its journey must stop the build, not the page.
  compile(unpack(packed(pack)));
  return pack;
}

function refuseUnsureRules({ rules }: LanguageSource, { certainty, certaintyOf, leastCertainty }: Written): void {
  for (const { id } of rules) {
    const sure = certaintyOf(id, certainty);
    if (sure < leastCertainty) throw new Error(`${id}: only ${Math.round(100 * sure)} % of its marks are right. Make it narrower (npm run rule -- ${id}), then run npm run certainty.`);
  }
}

/**
 * All that is written about a language, with the forms of the lemmas that it names. Throws at the first rule with a mistake; with
 * `onMistake` tells of it and goes on without that rule, so that the others can be measured while somebody is writing.
 */
export async function sourceOf(lang: Lang, onMistake?: (error: Error) => void): Promise<LanguageSource> {
  return gather(lang, await load(), onMistake);
}

async function gather(lang: Lang, written: Written, onMistake?: (error: Error) => void): Promise<LanguageSource> {
  const concepts = written.conceptsOf(lang);
  const namedBy = (where: string, patterns: readonly string[], into = new Set<string>()): Set<string> => {
    for (const pattern of patterns) {
      const names = namesIn(pattern, where);
      for (const lemma of names.lemmas) into.add(`~${lemma}`);
      for (const name of names.concepts) {
        if (!concepts[name]) throw new Error(`${where}: there is no concept @${name} in src/languages/${lang}/concepts.ts. It has: ${Object.keys(concepts).sort().join(', ')}.`);
        if (into.has(`@${name}`)) continue;
        into.add(`@${name}`);
        namedBy(`@${name}`, concepts[name], into);
      }
    }
    return into;
  };

  const rules: SourceRule[] = [];
  const named = new Set<string>();
  const { rules: all, frequencies } = rulesOf(lang, written);
  for (const rule of all) {
    try {
      const names = namedBy(rule.id, [...rule.match, ...(rule.unless ?? []), ...(rule.unlessNear ?? [])]);
      if (onMistake) await wordForms(lang, lemmasIn(names).filter((lemma) => !named.has(`~${lemma}`)));
      for (const name of names) named.add(name);
      rules.push(rule);
    } catch (error) {
      if (!onMistake) throw error;
      onMistake(error as Error);
    }
  }
  const forms = await wordForms(lang, lemmasIn(named));
  const source: LanguageSource = {
    lang,
    rules,
    kinds: written.ofKinds(lang),
    forms: Object.fromEntries([...forms].map(([lemma, list]) => [lemma, list.join(' ')])),
    concepts: Object.fromEntries(Object.entries(concepts).filter(([name]) => named.has(`@${name}`))),
    frequencies,
  };
  if (!onMistake || assembles(source, () => {})) return source;
  return { ...source, rules: rules.filter((rule) => assembles({ ...source, rules: [rule] }, onMistake)) };
}

function assembles(source: LanguageSource, onMistake: (error: Error) => void): boolean {
  try {
    assemble(source);
    return true;
  } catch (error) {
    onMistake(error as Error);
    return false;
  }
}

const lemmasIn = (names: ReadonlySet<string>): string[] => [...names].filter((name) => name.startsWith('~')).map((name) => name.slice(1)).sort();

/** The texts of the card in one language of the interface. */
function textsOf(lang: Lang, { kinds, articles }: Written): Texts {
  const ofKinds = Object.entries(kinds).map(([kind, { does, lesson: { hears, insteadOf, better, fine } }]) => [kind, { does: does[lang], hears: hears[lang], insteadOf: insteadOf[lang], better: better[lang], fine: fine[lang] }]);
  const ofArticles = articles.map(({ ruleSet, title, author, principles }) => [
    ruleSet,
    { title: author ? `${title[lang]} · ${author[lang]}` : title[lang], principles: principles.map((principle) => principle[lang]) },
  ]);
  return { kinds: Object.fromEntries(ofKinds), articles: Object.fromEntries(ofArticles) };
}

export function languagePacks(): Plugin {
  let building = false;
  // The pages of ours that read and the files for other pages need the same pack: it is built once a build.
  const built = new Map<Lang, Promise<LanguagePack>>();
  let written: Promise<Written> | undefined;
  const packOf = (lang: Lang): Promise<LanguagePack> => {
    const pack = built.get(lang) ?? (written ??= load()).then((loaded) => buildPack(lang, loaded));
    built.set(lang, pack);
    return pack;
  };
  return {
    name: 'warmline-packs',
    configResolved(config) {
      building = config.command === 'build' && !config.build.ssr;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const lang = id.slice(prefix.length + 1) as Lang;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(await packOf(lang)))})`;
    },
    buildStart() {
      written = undefined;
      built.clear();
    },
    async generateBundle() {
      if (!building) return;
      for (const lang of languages) {
        const pack = JSON.stringify(packed(await packOf(lang)));
        this.emitFile({ type: 'asset', fileName: `packs/${lang}.js`, source: `(globalThis.warmlinePacks??={}).${lang}=${pack};` });
        this.emitFile({ type: 'asset', fileName: `texts/${lang}.js`, source: `globalThis.warmlineTexts=${JSON.stringify(textsOf(lang, await (written ??= load())))};` });
      }
    },
  };
}
