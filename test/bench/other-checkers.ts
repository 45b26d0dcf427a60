// Well-known checkers that can be installed, for the bench. Each gives the number of its marks.
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import { VFile } from 'vfile';
import { markdown as alex } from 'alex';
import writeGood from 'write-good';

type Check = readonly [name: string, check: (text: string) => number | Promise<number>];

export async function otherCheckers(): Promise<readonly Check[]> {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const equality = retext().use(retextEquality);
  return [
    ['write-good', (text) => writeGood(text).length],
    ['alex', (text) => alex(text).messages.length],
    [
      'retext-equality',
      (text) => {
        const file = new VFile(text);
        equality.runSync(equality.parse(file), file);
        return file.messages.length;
      },
    ],
    ['harper.js', async (text) => (await harper.lint(text)).length],
  ];
}
