// Words of nearly every sentence: none of them can be a phrase alone, and patterns are looked up by their other words.

const lists = [
  'a an the and or of to in on at by for with from as is are was were be been am have has had do does did it its this that these those i we you he she they me us him her them my our your his their there',
  'и в во не на что с со к ко по за из от о об у для я мы вы он она они оно мне нам вам вас нас его ее их это эта этот эти то как так же бы а но ваш ваша ваше ваши вашего вашу наш наша будет есть',
  'и в във не на че с със към по за от до у аз ние вие той тя те то ми ни ви ги го я си се да ще е са съм сме сте бе това този тази тези който което която вашата вашия ваш наш а но като',
] as const;

const words: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')));

/** Whether a folded word stands in nearly every letter. */
export const isCommon = (word: string): boolean => words.has(word);

/** How often a common word is taken to come up where another comes up once. */
export const commonness = 1000;

/** Word -> how common it is, for patterns to be looked up by their rarest. */
export const commonFrequencies: Readonly<Record<string, number>> = Object.fromEntries([...words].map((word) => [word, commonness]));
