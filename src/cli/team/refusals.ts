// Why a team file is not taken, in words: the extension says the same in its own texts.
import type { Refusal } from '../../team/types.ts';

const sentences: Readonly<Record<Refusal, string>> = {
  'too-large': 'it is larger than 256 KiB.',
  malformed: 'it is not a team file, or not as Warmline writes it.',
  'bad-signature': 'it is not signed by those who may decide for this team. Somebody may have changed it.',
  'other-team': 'it belongs to another team.',
  'other-key': 'its key is not the one that was expected.',
  'rolled-back': 'it is older than what is known already.',
  'same-version-other-content': 'it has the version that is known already, with other content. Sign it anew, so that its version goes up.',
  expired: 'it has expired. Sign it anew.',
  'from-the-future': 'it is dated in the future. Is the clock right?',
  'needs-newer-extension': 'it needs a newer version of Warmline.',
  'unusable-rules': 'a setting, phrase or commitment in it cannot be used.',
  unsupported: 'this version of Node cannot check its signature.',
  unreachable: 'it could not be fetched.',
};

/** The sentence of a refusal, without a capital: it stands behind the file's name. */
export const sentenceOf = (refusal: Refusal): string => sentences[refusal];
