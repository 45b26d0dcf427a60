// What a reader cannot see in a text, or not as what it is.

/** Control, format (bidi marks, zero-width, soft hyphen), private and unassigned characters, lone surrogates, line and paragraph separators, and all else that Unicode draws as nothing (variation selectors, fillers). */
export const unseen = /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u;
