import pack from 'virtual:warmline/pack/bg';
import { testExamples } from './examples.ts';

await testExamples(pack);
