// The 17 kinds of finding: the pole and rule set each belongs to, its name, and what such a phrase does to the reader.
import type { InEachLanguage, Kind, Pole, RuleSetId } from '../engine/types.ts';
import { lessons } from './lessons.ts';
import { ruleSetOf } from './rule-sets.ts';
import type { KindInfo } from './types.ts';

function kind(of: Kind, pole: Pole, principle: number, name: InEachLanguage, does: InEachLanguage): KindInfo {
  return { pole, ruleSet: ruleSetOf[of], name, does, principle, lesson: lessons[of] };
}

/** What is said about each kind, in the order in which the kinds are listed. */
export const kinds: Readonly<Record<Kind, KindInfo>> = {
  blame: kind('blame', 'cold', 4,
    { en: 'Blame', ru: 'Обвинение', bg: 'Обвинение' },
    { en: 'puts it on the customer', ru: 'перекладывает вину на клиента', bg: 'прехвърля вината на клиента' }),
  'non-apology': kind('non-apology', 'dishonest', 4,
    { en: 'Non-apology', ru: 'Неизвинение', bg: 'Привидно извинение' },
    { en: 'takes the apology back', ru: 'берёт извинение назад', bg: 'взема извинението обратно' }),
  impersonal: kind('impersonal', 'cold', 1,
    { en: 'Impersonal wording', ru: 'Безличность', bg: 'Безличност' },
    { en: 'speaks to a case, not to a person', ru: 'обращается к номеру, а не к человеку', bg: 'говори на номер, а не на човек' }),
  dismissive: kind('dismissive', 'cold', 3,
    { en: 'Brush-off', ru: 'Отмахивание', bg: 'Омаловажаване' },
    { en: 'makes light of the problem', ru: 'преуменьшает проблему', bg: 'омаловажава проблема' }),
  'policy-wall': kind('policy-wall', 'cold', 1,
    { en: 'Rule used as a wall', ru: 'Правило вместо помощи', bg: 'Правило вместо помощ' },
    { en: 'closes the door with a rule', ru: 'закрывает дверь одним правилом', bg: 'затваря вратата с едно правило' }),
  command: kind('command', 'cold', 2,
    { en: 'Bare order', ru: 'Приказ', bg: 'Нареждане' },
    { en: 'orders instead of asking', ru: 'приказывает, а не просит', bg: 'нарежда, вместо да помоли' }),
  'not-my-job': kind('not-my-job', 'cold', 3,
    { en: 'Passing on', ru: 'Отсылание к другим', bg: 'Препращане' },
    { en: 'sends the customer elsewhere', ru: 'отсылает клиента к другим', bg: 'препраща клиента другаде' }),
  curt: kind('curt', 'cold', 1,
    { en: 'Curt reply', ru: 'Сухой ответ', bg: 'Сух отговор' },
    { en: 'stops short of an answer', ru: 'обрывает разговор', bg: 'прекъсва разговора' }),
  leftover: kind('leftover', 'cold', 2,
    { en: 'Template leftover', ru: 'Остаток шаблона', bg: 'Остатък от шаблон' },
    { en: 'was left over from a template', ru: 'осталось от шаблона', bg: 'е останало от шаблон' }),
  overpromise: kind('overpromise', 'dishonest', 2,
    { en: 'Overpromise', ru: 'Лишнее обещание', bg: 'Прекалено обещание' },
    { en: 'promises more than anyone can', ru: 'обещает больше, чем можно', bg: 'обещава повече, отколкото е възможно' }),
  evasive: kind('evasive', 'dishonest', 1,
    { en: 'Evasion', ru: 'Уклончивость', bg: 'Уклончивост' },
    { en: 'leaves out who, what or when', ru: 'умалчивает, кто, что или когда', bg: 'премълчава кой, какво или кога' }),
  'false-empathy': kind('false-empathy', 'dishonest', 3,
    { en: 'False empathy', ru: 'Мнимое сочувствие', bg: 'Привидно съчувствие' },
    { en: 'claims a feeling nobody can share', ru: 'приписывает себе чужие чувства', bg: 'приписва си чужди чувства' }),
  pretence: kind('pretence', 'dishonest', 1,
    { en: 'Pretence', ru: 'Притворство', bg: 'Престореност' },
    { en: 'claims more than is known', ru: 'утверждает больше, чем известно', bg: 'твърди повече, отколкото се знае' }),
  pressure: kind('pressure', 'dishonest', 4,
    { en: 'Pressure', ru: 'Давление', bg: 'Натиск' },
    { en: 'rushes the decision', ru: 'торопит с решением', bg: 'притиска за решение' }),
  servile: kind('servile', 'dishonest', 1,
    { en: 'Servility', ru: 'Угодливость', bg: 'Угодничество' },
    { en: 'bows lower than is true', ru: 'кланяется ниже, чем нужно', bg: 'кланя се по-ниско, отколкото трябва' }),
  contempt: kind('contempt', 'cold', 5,
    { en: 'Talking down', ru: 'Разговор свысока', bg: 'Говорене отвисоко' },
    { en: 'looks down on the reader', ru: 'смотрит на читателя свысока', bg: 'гледа читателя отвисоко' }),
  canned: kind('canned', 'cold', 4,
    { en: 'Canned phrase', ru: 'Штамп', bg: 'Готова фраза' },
    { en: 'could stand in any letter', ru: 'подошло бы к любому письму', bg: 'става за всяко писмо' }),
};

/** The kinds that rest on one article, in the order above. */
export function kindsOf(ruleSet: RuleSetId): readonly Kind[] {
  return (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].ruleSet === ruleSet);
}
