// Whether a policy's settings, phrases and commitments can be used, every one of them: a file is taken whole or not at all.
import { commitmentsFrom } from '../engine/commitments-from.ts';
import { phrasesFrom } from '../phrases/phrases.ts';
import { layerFrom } from '../settings/layer.ts';
import type { Decided } from './usable.ts';

/** Judges what was decided, for `checkTeamFile`. */
export const isUsablePolicy = ({ settings, phrases, commitments }: Decided): boolean =>
  layerFrom(settings).unusable.length === 0 && phrasesFrom(phrases).problems.length === 0 && commitmentsFrom(commitments).problems.length === 0;
