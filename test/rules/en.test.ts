import pack from 'virtual:warmline/pack/en';
import { testExamples } from './examples.ts';

await testExamples(pack);
