// What stands in a signed object: only to be asked for after the signatures were found to hold.
import { base64url } from 'jose';
import { type Parsed, parseStrict } from './strict-json.ts';
import type { GeneralJws } from './types.ts';

/** The JSON value of a signed object's payload, or why it is none. */
export const payloadOf = ({ payload }: GeneralJws): Parsed => parseStrict(base64url.decode(payload));
