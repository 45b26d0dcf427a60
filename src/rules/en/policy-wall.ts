// Rules and systems used as a wall: no reason, no way forward.
import type { Rule } from '../../engine/types.ts';

export const rules = [
  {
    id: 'the-rules-do-not-allow',
    match: [
      '^ [..5 @rulebook (simply|just|unfortunately|sadly)? @refuses ..*]',
      '^ [..5 @rulebook (of|for|on|from|at) ..2 (simply|just)? @refuses ..5] $',
      "^ [..5 (isn't|is not|aren't|are not|not) (foreseen|provided for|permitted|allowed) (in|by|under) (the|our|your) ..5] $",
    ],
    unless: ['@reason', "(but|so|and|however|though|instead) ..3 (i|we|you|let)", '@way', '"?"', 'if'],
    unlessNear: ["(but|instead|however|so) (i can|we can|you can|i'll|we'll)", '(what i can do|what we can do)'],
    why: 'A rule without its reason is a wall. Say why it exists, and what you can do inside it.',
    instead: ["I can't do this because {reason}; what I can do is {what is possible}", 'this is not possible because {reason}'],
    principle: 'moments.1',
    catches: [
      { draft: 'Our system does not allow a second name.', mark: 'Our system does not allow a second name', becomes: "I can't do this because {reason}; what I can do is {what is possible}." },
      { draft: 'The cup is sold out. Company policy prohibits discounts.', mark: 'Company policy prohibits discounts', becomes: "The cup is sold out. I can't do this because {reason}; what I can do is {what is possible}." },
    ],
    leaves: ['The system does not allow a second name, but I can print it on the tag for you.', 'Our rules do not allow candles because the ceiling is old wood.'],
  },
  {
    id: 'as-per-policy',
    match: [
      '[(as per|per|in line with|in accordance with|according to|pursuant to|in compliance with|due to|because of|owing to|under|based on) (the|our|company|internal|applicable|these)? ..2 (policy|policies|regulations|guidelines|house rules|t cs|terms and conditions|terms of service|company rules|internal rules|sop|sla)]',
      '[(it is|it\'s|its|this is|that is|that\'s|thats) (just|simply)? (our|company|store|the|against|against our|against company) (company|store|internal|standard)? (policy|rule|rules|procedure|the rules)]',
    ],
    unless: ['@reason', "(but|so|however|though|instead) (i|we|you|let)", "(i'm|i am|i'll|we'll|i've|we've|i can|we can|you can|you get|you may|you are entitled|you have a right|shall i|i have|we have|entitled|refunded|gets)", '"?"'],
    why: 'Behind "policy" the customer cannot see any reason. Name the reason itself, and what remains possible.',
    instead: ['because {reason}'],
    principle: 'moments.1',
    catches: [
      { draft: 'As per our policy, opened boxes stay with the buyer.', mark: 'As per our policy', becomes: 'Because {reason}, opened boxes stay with the buyer.' },
      { draft: 'We do not hold tables at lunch in line with company policy.', mark: 'in line with company policy', becomes: 'We do not hold tables at lunch because {reason}.' },
    ],
    leaves: ['Under our policy you can send it back for 60 days, and I have put a label in.', 'As per our policy you get the full amount, so the refund has left today.'],
  },
  {
    id: 'under-the-clause',
    match: [
      "^ [(under|per|as per|according to|in accordance with|pursuant to|as set out in|as laid down in) (the|our)? (clause|section|article|paragraph|circular|rule|regulation|sop|directive) ..*]",
      "^ [(the|our|your)? (clause|section|article|paragraph|circular|rule) @number ..5 (says|say|waives|excludes|states|applies|rules out|prevails|governs|limits|is clear) ..*]",
      "^ [..5 ..5 (as laid down in|as set out in|as per|in accordance with|as stipulated in|as defined in|as provided in) (the|our)? (clause|section|article|paragraph|manual|handbook|contract|agreement|conditions|terms|rules|house|lifecycle) ..3] $",
      '^ [(it|this|that) is (set out|stated|laid down|written|regulated)? in (the|our|your) ..2 (agreement|contract|terms|conditions|policy|handbook|manual) ..4] $',
    ],
    unless: ['@reason', "(but|so|and|however|though|instead) (i|we|you|let)", "(i'll|we'll|i've|we've|i can|we can|you can|you get|you may|you are entitled|you have|shall i|i have|we have|entitled|refunded|normally)", '"?"'],
    unlessNear: ["(but|instead|however) (i can|we can|you can|i'll|we'll)"],
    why: 'A clause number is an answer for a court. A customer needs the reason in plain words and a way on.',
    instead: ["I can't do this because {reason}; what I can do is {what is possible}"],
    principle: 'moments.1',
    catches: [
      { draft: 'Under clause 9 the cost of petrol is not covered.', mark: 'Under clause 9 the cost of petrol is not covered', becomes: "I can't do this because {reason}; what I can do is {what is possible}." },
      { draft: 'The van is ours. Section 4 excludes roof boxes.', mark: 'Section 4 excludes roof boxes', becomes: "The van is ours. I can't do this because {reason}; what I can do is {what is possible}." },
    ],
    leaves: ['Under section 75 you can claim it back from the card, and I can help with the form.', 'Clause 4 asks for 30 days because the buyer has to find a new tenant.'],
  },
  {
    id: 'rules-are-rules',
    match: [
      "[(rules are rules|a rule is a rule|policy is policy|procedure is procedure|terms are terms|the terms are the terms|the conditions are the conditions|the rule is the rule|the cap is the cap|the price is the price|expired is expired|a deadline is a deadline|a contract is a contract|no means no|final means final|a deal is a deal|a full section is full|it is what it is)]",
      "[(and|but)? (i|we) (don't|dont|do not|didn't|did not) make (the|these|those|up the)? (rules|regulations|policies|policy|rule)]",
      "[(that is|that's|thats|it is|it's) (just|simply)? (the (rule|rules|policy|regulation|way it is|way it works|way things are|way the system works|system)|how it is|how it works|how things work|how the system works|how (it's|it is|they've|they have) set (it)? up|how the settings are|company policy|hq's rule|how (expiry|pricing|billing|it) works|just how it is)]",
      "(that's|thats|that is) (just|simply)? [the way our ..2 (is|are) (set up|configured|built|designed)]",
    ],
    unless: ['(because|since|so that)', "(but|so) (i|we)"],
    why: 'A sentence that only repeats the rule closes the talk. One reason, in plain words, opens it again.',
    instead: ['the reason is {reason}', ''],
    principle: 'moments.1',
    catches: [
      { draft: "Swimwear stays sold, rules are rules.", mark: 'rules are rules', becomes: 'Swimwear stays sold, the reason is {reason}.' },
      { draft: "The gate shuts at ten, and I don't make the rules.", mark: "and I don't make the rules", becomes: 'The gate shuts at ten, the reason is {reason}.' },
    ],
    leaves: ["I don't make the rules, but I can tell you the reason for this one.", 'That is how it works because the lock needs a second key.'],
  },
  {
    id: 'end-of-discussion',
    match: [
      "[(and)? (no exceptions|no discussion|no exceptions no discussion|no ifs no buts|full stop|period|end of (the)? (story|discussion|conversation|matter)|that's that|and that's that|that's final|and that's final|that's all there is to it|not up for debate|its not up for debate|it's not up for debate|not open to debate|not negotiable|no way around (it|that|this)|there's no way around it|that settles it|and that settles it|end of the road|that's the end of the road|so that's that|so that's that then|that concludes the matter|and that concludes the matter|that door is shut|so that door is shut|nothing to discuss|there is nothing to discuss|so there is nothing to discuss|don't ask me why|no back door|whatever the circumstances|sick or not|the rule can't be bent|no matter what)] $",
      '[(no exceptions|full stop|end of story|end of discussion|no discussion|no ifs or buts)] (and|as|so|since|because)',
    ],
    unless: ['(will|promise|guarantee|never)', '(since|because) (somebody|it|the|we|they|of)', "(but|so) (i|we) (can|will)"],
    why: 'These words say "stop asking". The limit is clear without them; the last word should be a way on.',
    instead: [''],
    principle: 'moments.2',
    catches: [
      { draft: 'Refunds go back to the card, no exceptions.', mark: 'no exceptions', becomes: 'Refunds go back to the card.' },
      { draft: 'Seats close at noon and that settles it.', mark: 'and that settles it', becomes: 'Seats close at noon.' },
    ],
    leaves: ['The full stop at the end of your address trips the form.', 'Every step is harnessed, no exceptions, because the tower is 40 metres high.'],
  },
  {
    id: 'hands-are-tied',
    match: [
      "[(so|and|but|sorry|unfortunately)? (my|our) hands are tied (by (it|this|that|the rules|policy))?]",
      "^ [..5 (there is|there's|theres) (nothing|not much|little|not a lot) (more|else|further)? (that)? (i|we) can (do|change|offer) ..5] $",
      "^ [..2 (nothing|not a lot|not much) (i|we|that i|that we|to|can) (can)? (do|be done|change) ..5] $",
      "^ [..5 (no one|nobody|humans|agents|staff|none of us|we) (here)? (can|have|has) (no)? (touch|influence|change|override|say|discretion|leeway|power) (it|that|this|on it|over it|here|in it)? ..3] $",
      "[(i'm|i am|im|we're|we are) (not (permitted|authorised|authorized|entitled|empowered)|barred|prohibited|forbidden|prevented) (to|from) ..5] $",
    ],
    unless: ["(but|so|and|however|instead) (i|we|you|let)", '(because|since|so that|as you)', "(i'll|we'll|i've|we've|i can|you can|shall i|to speed|faster)", '"?"', '(unless|until|before)'],
    unlessNear: ["(but|instead|however|what) (i can|we can|you can|i'll|we'll)"],
    why: 'It shows the customer a person who has given up. Name one thing that you can still try or pass on.',
    instead: ["I can't decide this myself; what I can do is {what is possible}"],
    principle: 'moments.5',
    catches: [
      { draft: 'Unfortunately our hands are tied.', mark: 'Unfortunately our hands are tied', becomes: "I can't decide this myself; what I can do is {what is possible}." },
      { draft: 'The list is full. There is nothing more we can do.', mark: 'There is nothing more we can do', becomes: "The list is full. I can't decide this myself; what I can do is {what is possible}." },
    ],
    leaves: ["There is nothing I can do about the ferry, but I've moved your room to Sunday.", 'I am not permitted to see the score, because it would not be fair to the others.'],
  },
  {
    id: 'no-exceptions-for-you',
    match: [
      "^ [if (we|i) (did|made|gave|put|let|allowed|do|make|give|allow) ..5 ..5 (everyone|everybody|all|the whole|anyone|anybody|for all) ..5] $",
      "^ [..5 (we|i|they) (don't|dont|do not|can't|cannot|never|won't|will not|are unable to) (make|grant|allow|offer|give) (any)? (exceptions|exception|an exception|special treatment|adjustments|individual exceptions) ..5] $",
      "^ [..5 (not|don't|doesn't|won't|never) ..5 (for (anybody|anyone|one watch|one customer|one person|just anyone|just anybody)) ..3] $",
      "^ [..5 ..2 (applies|apply|is applied) (uniformly|to everyone|to all|equally|across the board|to everybody|without exception) ..5] $",
      "^ [we (do|accept|allow|offer|take|grant) (only)? (one|a single) ..1 per (household|customer|person|account|order|family) ..3] $",
    ],
    unless: ["(but|so|and|however|instead) (i|we|you|let)", '(because|since|so that)', "(i'll|we'll|i've|we've|i can|you can|shall i|normally|usually)", '"?"'],
    why: 'It treats a person as a precedent. Look at this case: what is special in it, and whom could you ask?',
    instead: ['I will ask whether there is room in your case', ''],
    principle: 'moments.5',
    catches: [
      { draft: 'We do not make exceptions. The form is online.', mark: 'We do not make exceptions', becomes: 'I will ask whether there is room in your case. The form is online.' },
      { draft: 'If we did it for you, we would have to do it for everyone.', mark: 'If we did it for you, we would have to do it for everyone', becomes: 'I will ask whether there is room in your case.' },
    ],
    leaves: ['We normally make no exceptions, but a burst pipe is one, so I have asked.', 'The new price applies to everyone from May because the grid fee has gone up.'],
  },
  {
    id: 'non-refundable-full-stop',
    match: [
      "^ [..5 ..2 (is|are|was|were) (strictly|always|simply|generally)? (non-refundable|nonrefundable|non refundable|non-transferable|not refundable|non-negotiable|final|binding) ..5] $",
      "^ [..5 (falls|fall|is|are) (simply|just|strictly)? (outside|excluded from|not covered by|out of) (the|our|your)? (sop|cover|policy|scope|terms|warranty|plan|guarantee) ..5] $",
      "^ [..5 (carry|carries|have|has|gives|give) no (entitlement|discretion|right|leeway|priority|bearing) ..5] $",
    ],
    unless: ["(but|so|and|however|instead|though|still) (i|we|you|let)", '(because|since|so that|until|unless|if|as you)', "(i'll|we'll|i've|we've|i can|we can|you can|shall i|not final|isn't final)", '"?"', '(we have|i have)'],
    unlessNear: ["(but|instead|however|what|so) (i can|we can|you can|i'll|we'll)", "(i've|i'll|we'll|i would|i'd) (asked|ask|like|refund|check|gladly)"],
    why: 'The bare limit leaves nothing to hold on to. Add the reason, or what is open in its place.',
    instead: ["I can't refund this because {reason}; what I can do is {what is possible}"],
    principle: 'moments.1',
    catches: [
      { draft: 'Festival tickets are non-refundable.', mark: 'Festival tickets are non-refundable', becomes: "I can't refund this because {reason}; what I can do is {what is possible}." },
      { draft: 'The zip is stuck. Zips fall outside the warranty.', mark: 'Zips fall outside the warranty', becomes: "The zip is stuck. I can't refund this because {reason}; what I can do is {what is possible}." },
    ],
    leaves: ['Festival tickets are non-refundable because the band is paid in March; you can resell yours on our page.', 'The price is final, so nothing is added at the till, and you can pay in two parts.'],
  },
] as const satisfies readonly Rule[];
