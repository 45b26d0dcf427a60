import pack from 'virtual:warmline/pack/ru';
import { testExamples } from './examples.ts';

await testExamples(pack);
