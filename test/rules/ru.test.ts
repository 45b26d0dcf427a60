import pack from 'virtual:warmline/pack/ru';
import { testExamples } from './examples.ts';
import { testWordings } from './wordings.ts';

await testExamples(pack);
await testWordings(pack);
