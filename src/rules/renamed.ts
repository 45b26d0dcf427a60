// Rule ids are promises: who switched a rule off keeps it off after the rule got another name. Old full id -> new full id.

/** For example `'en/blame/you-failed-to': 'en/blame/you-did-not'`. Nothing has been renamed yet. */
export const renamed: Readonly<Record<string, string>> = {};
