// Replies that treat a person as a number, a case or a role.
import type { Rule } from '../../engine/types.ts';

export const rules = [
  {
    id: 'dear-customer',
    match: [
      '^ [(dear|hello|hi|hey|hey there|good morning|good afternoon|good day|greetings|attention|attn) (valued|esteemed|our|the|most valued)? (customer|client|account holder|subscriber|user|member|applicant|policyholder|policy holder|cardholder|passenger|patient|tenant|resident|shopper|rider|consignee|beneficiary|taxpayer|student|householder|owner|device owner|site owner|requester|traveller|traveler|reviewer|foodie|account|bill payer|buyer|purchaser|guest|sender)]',
      '^ [(dear sir or madam|dear sir madam|dear madam or sir|dear sir|dear sirs|dear madam|dear sir or madam or other|dear parent guardian|dear parent or guardian)]',
      '^ [to whom (it|this) (may|might|should)? (concern|concerns)]',
    ],
    why: 'A role instead of a name tells people that nobody looked. One glance at the ticket gives you the name.',
    instead: ['hello {name}'],
    principle: 'care.1',
    catches: [
      { draft: 'Dear Customer, the lamp is on its way.', mark: 'Dear Customer', becomes: 'Hello {name}, the lamp is on its way.' },
      { draft: 'To whom it may concern, the room is free in May.', mark: 'To whom it may concern', becomes: 'Hello {name}, the room is free in May.' },
    ],
    leaves: ['Hello Aiko, the visa office wants a letter headed "To whom it may concern".', 'Dear Mrs Moore, the customer card is in the envelope.'],
  },
  {
    id: 'bare-role-address',
    match: ['^ [(subscriber|customer|requester|applicant|sir|madam|user|claimant|consignee|passenger|member|client)] $', '^ [(subscriber|customer|requester|applicant|valued customer|valued client|user|claimant|member)] (your|we|please|kindly|this)', '^ [(to|attn|attention|from) (the)? (bearer|member|holder|site contact|guest|subscriber|occupant|occupier|applicant|customer|account|owner) (of|no|number|id|@number)? ..4] $'],
    why: 'Called by a role, the reader feels like an entry in a list. Their name, or a plain hello, makes it a letter.',
    instead: ['hello {name}'],
    principle: 'care.1',
    catches: [
      { draft: 'Subscriber, your data resets on the 1st.', mark: 'Subscriber', becomes: 'Hello {name}, your data resets on the 1st.' },
      { draft: 'To the occupant of flat 9', mark: 'To the occupant of flat 9', becomes: 'Hello {name}' },
    ],
    leaves: ['Hi Jonah, each subscriber on the plan gets 20 GB.', 'Member prices start on Monday, and yours is set up already.'],
  },
  {
    id: 'the-customer-may',
    match: ['^ [(the|this|each|our|an|any)? @role] (may|will|shall|must|should|can|could|would|might|has to|needs to)'],
    unless: ['(seller|buyer|landlord|another|other|who)', "(you|your|you're)"],
    why: 'In the third person the customer reads about a stranger. Say "you", and the same sentence speaks to them.',
    instead: ['you'],
    principle: 'care.1',
    catches: [
      { draft: 'The applicant may submit the form by post.', mark: 'The applicant', becomes: 'You may submit the form by post.' },
      { draft: 'Passenger will receive a new seat at the gate.', mark: 'Passenger', becomes: 'You will receive a new seat at the gate.' },
    ],
    leaves: ['The tenant before you may have kept a key, so the lock is being changed.', 'The driver will ring you from the gate.'],
  },
  {
    id: 'the-customer-is',
    match: ['^ [(the|this|our)? @role (is|was)]', '^ [(the|this|our)? @role (has|had)] (been|not|to|already|now|a|an)'],
    unless: ['(who|another|other|seller|buyer)', '(you|your|we need|i)'],
    why: 'The reader is the person that this sentence speaks about. "You" turns a file note into a reply.',
    instead: ['here is where things stand for you:'],
    principle: 'care.1',
    catches: [
      { draft: 'The claimant is liable for the rest.', mark: 'The claimant is', becomes: 'Here is where things stand for you: liable for the rest.' },
      { draft: 'Patient has been moved to Tuesday.', mark: 'Patient has', becomes: 'Here is where things stand for you: been moved to Tuesday.' },
    ],
    leaves: ['The patient who sat next to you found your scarf.', 'The guest is you in this table, and the host is Lena.'],
  },
  {
    id: 'the-customers-report',
    match: [
      "[(the|this) (tenant's|customer's|cardholder's|complainant's|claimant's|applicant's|patient's|passenger's|member's|client's|user's|subscriber's|guest's|student's|policyholder's|account holder's|policy holder's|owner's|site owner's|sender's|requester's|animal's|shopper's|unit's)] ..5 (has|have|is|are|was|were|will|shall|shows|figures|record|status|report|submission|complaint|feedback|coat)",
      "^ [(the|this) (tenant's|customer's|cardholder's|complainant's|claimant's|applicant's|patient's|member's|subscriber's|policyholder's|account holder's)]",
      '^ [(player|customer|user|guest|member|subscriber) (comment|complaint|dispute|request|feedback|record)] (registered|logged|has|is|was|received|noted|under)',
    ],
    unless: ['(you|your)'],
    why: 'It reads like a note to a colleague about the customer. "Your" says it to the customer.',
    instead: ['your'],
    principle: 'care.1',
    catches: [
      { draft: "The tenant's report has been read.", mark: "The tenant's", becomes: 'Your report has been read.' },
      { draft: "The cardholder's new card is in the post.", mark: "The cardholder's", becomes: 'Your new card is in the post.' },
    ],
    leaves: ["Your tenant's report has been read, and the plumber comes at nine.", "The patient's rights leaflet is by the door if you want to read it."],
  },
  {
    id: 'passengers-are-reminded',
    match: [
      '[(all|our|the)? @roles (are|is) (hereby|kindly|herewith|again)? (reminded|advised|informed|notified|made aware|cautioned) that]',
      '[(the)? @role is (hereby|kindly|herewith)? (reminded|advised|informed|notified) (that|of)]',
      '[(please|kindly) be (advised|informed|reminded|aware) that]',
      '[(it is|you are) (hereby|herewith) (reminded|advised|informed|notified|confirmed) (that|of)]',
      '[is (hereby|herewith) (informed|advised|notified|reminded) (that|of)?]',
    ],
    why: 'This is the voice of a loudspeaker. Spoken to one person, the same fact is kinder and shorter.',
    instead: ['just so you know,', ''],
    principle: 'care.1',
    catches: [
      { draft: 'Passengers are reminded that the gate shuts at ten.', mark: 'Passengers are reminded that', becomes: 'Just so you know, the gate shuts at ten.' },
      { draft: 'Please be advised that the pool opens at noon.', mark: 'Please be advised that', becomes: 'Just so you know, the pool opens at noon.' },
    ],
    leaves: ['You asked to be reminded that the gate shuts at ten, so here I am.', 'The residents are pleased with the new lift, and I hope you are too.'],
  },
  {
    id: 'has-been-logged',
    match: [
      '[(your|the|this) <thing (request|complaint|feedback|remark|comment|matter|query|enquiry|inquiry|concern|case|ticket|issue|submission|report|message|email|correspondence)> (has been|was|is|is being|will be|has now been|have been) (logged|registered|recorded|minuted|categorised|categorized|filed|classified|queued|keyed|banded|aggregated|catalogued|docketed|noted and filed|processed)]',
      '[(your|the|this) <thing (request|complaint|feedback|remark|comment|matter|query|enquiry|concern|case|ticket)> (is|has been) (currently)? (assigned|placed|put|sorted|moved)] (to|in|into|under|as) (category|queue|group|status|band|class|type|code)',
    ],
    unless: ["(i'll|we'll|i will|we will|i've|by)", '@when'],
    why: 'Something was filed, and nobody seems to have read it. Say that you did, and what comes next.',
    instead: ["I've read your <thing> and noted it"],
    principle: 'care.1',
    catches: [
      { draft: 'Your complaint has been logged.', mark: 'Your complaint has been logged', becomes: "I've read your complaint and noted it." },
      { draft: 'The matter was recorded under type B.', mark: 'The matter was recorded', becomes: "I've read your matter and noted it under type B." },
    ],
    leaves: ['Your request has been logged, and I will ring you on Tuesday with the answer.', 'Your application has been approved, congratulations.'],
  },
  {
    id: 'case-number-speaking',
    match: [
      '^ [(case|ticket|complaint|request|file|claim|account|member|user|student|customer|subscriber|booking|interaction|order|passenger|guest|household|applicant|unit|uid|ro|reprint request|guest record|student id|file ref) (no|number|id|ref|type|record)? ..2 @number ..2 (has|is|was|will|moved|carries|remains|closed|status|in|a|of|pending)] ..5 $',
      '[status (has been|was|is)? (set|changed|updated|moved) to]',
      '^ [status (pending|open|closed|resolved|confirmed|rejected|refer|refused|denied|complete|completed) ..4] $',
      '[(in|remains in|moved to|is in) (open|closed|pending) (status|state)]',
      '^ [..5 (handled|processed|answered|dealt with|worked|treated) (strictly)? (in|by) (order of receipt|batches|turn|queue order|the order received|the order of receipt|the nightly job) ..3] $',
      '^ [..5 (one of @number (open|other|pending)? (files|cases|tickets|claims|requests)|its turn|in turn|in order of receipt|in the pipeline) ..4] $',
      '^ [(agent|operator|representative) @number ..*]',
    ],
    unless: ["(i'll|we'll|i've|i will)", '@when', '(queue for|next|is how)'],
    why: 'The number takes the place of the person. Speak to the customer, and put the number at the end.',
    instead: ["here's where your request stands: {status in plain words}"],
    principle: 'care.1',
    catches: [
      { draft: 'Queries are answered in order of receipt.', mark: 'Queries are answered in order of receipt', becomes: "Here's where your request stands: {status in plain words}." },
      { draft: 'Operator 12 closed the chat.', mark: 'Operator 12 closed the chat', becomes: "Here's where your request stands: {status in plain words}." },
    ],
    leaves: ['Your order number is 5530, please have it at hand for the fitter on Tuesday.', 'I will answer in turn to each of your three points.'],
  },
] as const satisfies readonly Rule[];
