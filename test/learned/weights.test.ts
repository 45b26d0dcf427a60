// The weights that ship: small, quick, calibrated.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { learnedReader } from '../../src/learned/model.ts';
import { unpack } from '../../src/learned/pack.ts';

const drafts = {
  en: 'Hi Priya, thanks for the photo of the label. The parcel left Leeds this morning, and it should reach you on Thursday. If it does not, write to me here. I will send another one the same day.',
  ru: 'Здравствуйте, Анна! Спасибо за фотографию наклейки. Посылка уехала сегодня утром, и в четверг она будет у вас. Если её не будет, напишите мне сюда. Я отправлю другую в тот же день.',
  bg: 'Здравейте, Анна! Благодаря за снимката на етикета. Пратката тръгна тази сутрин и в четвъртък ще е при Вас. Ако не пристигне, пишете ми тук. Ще изпратя друга още същия ден.',
};

for (const [lang, draft] of Object.entries(drafts)) {
  const bytes = readFileSync(join(import.meta.dirname, `../../src/learned/weights/${lang}.bin`));
  const weights = unpack(bytes);

  test(`${lang}: at most a megabyte`, () => {
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  });

  test(`${lang}: at most a millisecond a sentence`, () => {
    const reader = learnedReader(weights);
    for (let turn = 0; turn < 50; turn++) reader.judge(draft);
    const times = Array.from({ length: 20 }, () => {
      const began = performance.now();
      reader.judge(draft);
      return performance.now() - began;
    }).sort((one, other) => one - other);
    // The quickest turn: a machine that runs tests is seldom quiet.
    expect((times[0] ?? 0) / 5).toBeLessThan(1);
  });

  test(`${lang}: probabilities out of fold were calibrated, and the thresholds lie in order`, () => {
    const { error, sure, likely } = weights.about;
    expect(error).toBeLessThan(0.02);
    expect(likely).toBeLessThanOrEqual(sure);
  });
}
