// Policy over team over own over the defaults: which value holds, where it comes from, and whether it is locked.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataOf, emptyLayer, layerFrom } from '../../src/settings/layer.ts';
import { merge, wishesAfter, wishesToShare } from '../../src/settings/merge.ts';
import { defaults, isValue, valueIn, withSetting } from '../../src/settings/names.ts';
import type { Layer, Layers, SettingName, Value } from '../../src/settings/types.ts';

const layer = (data: object): Layer => layerFrom(data).layer;
const layers = ({ policy = {}, team = {}, own = [] }: { policy?: object; team?: object; own?: readonly (readonly [SettingName, Value])[] }): Layers => ({ policy: layer(policy), team: layer(team), own: new Map(own) });
const held = (given: Parameters<typeof layers>[0], name: SettingName): unknown[] => {
  const settings = merge(layers(given));
  const { source, locked } = settings.origins.get(name) ?? { source: 'default', locked: false };
  return [valueIn(settings, name), source, ...(locked ? ['locked'] : [])];
};

describe('which value holds', () => {
  test.each<[string, Parameters<typeof layers>[0], unknown[]]>([
    ['nothing was said', {}, [true, 'default']],
    ['a person wished it', { own: [['kinds:curt', false]] }, [false, 'own']],
    ['the team suggests it', { team: { suggested: { kinds: ['-curt'] } } }, [false, 'team']],
    ['a person wishes otherwise than the team suggests', { team: { suggested: { kinds: ['-curt'] } }, own: [['kinds:curt', true]] }, [true, 'own']],
    ['the team decided', { team: { kinds: ['-curt'] }, own: [['kinds:curt', true]] }, [false, 'team', 'locked']],
    ['the policy suggests otherwise than the team', { policy: { suggested: { kinds: ['+curt'] } }, team: { suggested: { kinds: ['-curt'] } } }, [true, 'policy']],
    ['the team decided what the policy suggests otherwise', { policy: { suggested: { kinds: ['+curt'] } }, team: { kinds: ['-curt'] } }, [false, 'team', 'locked']],
    ['the policy decided otherwise than the team', { policy: { kinds: ['+curt'] }, team: { kinds: ['-curt'] }, own: [['kinds:curt', false]] }, [true, 'policy', 'locked']],
  ])('%s', (_, given, expected) => {
    expect(held(given, 'kinds:curt')).toEqual(expected);
  });

  test('each value has its own origin', () => {
    const given = { policy: { level: 'ask' }, team: { ruleSets: ['-fairness'], suggested: { readsNotes: true } }, own: [['gender', 'feminine']] } as const;
    expect(held(given, 'level')).toEqual(['ask', 'policy', 'locked']);
    expect(held(given, 'ruleSets:fairness')).toEqual([false, 'team', 'locked']);
    expect(held(given, 'ruleSets:care')).toEqual([true, 'default']);
    expect(held(given, 'readsNotes')).toEqual([true, 'team']);
    expect(held(given, 'gender')).toEqual(['feminine', 'own']);
  });

  test('how a person writes and hears is nobody else’s to set', () => {
    const { layer: said, unusable } = layerFrom({ gender: 'feminine', announces: false, suggested: { gender: 'masculine' } });
    expect(said).toEqual(emptyLayer);
    expect(unusable.map(({ path }) => path)).toEqual(['gender', 'announces', 'suggested.gender']);
  });
});

describe('a change', () => {
  test('of what is locked is no wish', () => {
    expect(wishesAfter(layers({ team: { kinds: ['-curt'] } }), ['kinds:curt'], withSetting(defaults, 'kinds:curt', true))).toBeNull();
  });

  test('back to what holds anyway leaves no wish', () => {
    const given = layers({ team: { suggested: { kinds: ['-curt'] } }, own: [['kinds:curt', true]] });
    expect(wishesAfter(given, ['kinds:curt'], withSetting(defaults, 'kinds:curt', false))).toEqual(new Map());
  });

  test('a wish outlives the team’s lock on it', () => {
    const own = [['kinds:curt', false]] as const;
    const whileLocked = wishesAfter(layers({ team: { kinds: ['+curt'] }, own }), ['kinds:canned'], withSetting(defaults, 'kinds:canned', false));
    expect(whileLocked?.get('kinds:curt')).toBe(false);
  });

  test('what is handed on to a team is what differs from the start, less what is personal', () => {
    expect(wishesToShare(new Map<string, Value>([['gender', 'feminine'], ['kinds:curt', false], ['reader', true]]))).toEqual(new Map([['kinds:curt', false]]));
  });
});

describe('data of a policy or a team', () => {
  const names = fc.constantFrom('ruleSets:care', 'kinds:curt', 'rules:en/blame/you-failed-to', 'rules:team/bg/nyama', 'languages:bg', 'sites:help.example.com', 'addedSites:https://a.example/*', 'askKinds:blame', 'readerKinds:servile');
  const values = fc.dictionary(names, fc.boolean()).map((all) => new Map<string, Value>(Object.entries(all)));
  const level = fc.option(fc.constantFrom<Value>('quiet', 'line', 'ask'), { nil: undefined });
  const withLevel = fc.tuple(values, level).map(([all, chosen]) => (chosen === undefined ? all : all.set('level', chosen)));

  test('reads back as the layer it was made of', () => {
    fc.assert(
      fc.property(withLevel, withLevel, (decided, suggested) => {
        const { layer: read, unusable } = layerFrom(JSON.parse(JSON.stringify(dataOf({ decided, suggested }))));
        expect(unusable).toEqual([]);
        expect(read.decided).toEqual(decided);
        expect(read.suggested).toEqual(suggested);
      }),
    );
  });

  test('merging is the policy’s word whenever it decided, and never mixes up names', () => {
    fc.assert(
      fc.property(withLevel, withLevel, withLevel, (policy, team, own) => {
        const settings = merge({ policy: { ...emptyLayer, decided: policy }, team: { ...emptyLayer, decided: team }, own });
        for (const name of new Set([...policy.keys(), ...team.keys(), ...own.keys()])) {
          expect(valueIn(settings, name)).toBe(policy.get(name) ?? team.get(name) ?? own.get(name));
          expect(settings.origins.get(name)?.locked).toBe(policy.has(name) || team.has(name));
        }
      }),
    );
  });

  test('what is unusable is left out, named, and spares the rest', () => {
    const { layer: read, unusable } = layerFrom({ ruleSets: ['-care', 'care', '-caring', 7], kinds: 'curt', level: 'loud', reader: 'no', colour: 'red', suggested: { level: 'ask', kinds: ['+curt', '*curt'] } });
    expect(read).toEqual({ decided: new Map([['ruleSets:care', false]]), suggested: new Map<string, Value>([['level', 'ask'], ['kinds:curt', true]]) });
    expect(unusable.map(({ path }) => path)).toEqual(['ruleSets[1]', 'ruleSets[2]', 'ruleSets[3]', 'kinds', 'level', 'reader', 'colour', 'suggested.kinds[1]']);
  });

  test('no shape makes it fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        for (const [name, value] of layerFrom(any).layer.decided) expect(isValue(name, value)).toBe(true);
      }),
    );
  });
});
