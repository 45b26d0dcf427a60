// The English ideas that rules name: each is a list of words, lemmas and set phrases in pattern notation.

export const concepts: Readonly<Record<string, readonly string[]>> = {
  // Who speaks and who is spoken to
  weare: ['we are', "we're", 'i am', "i'm", 'im', 'our team is'],
  youare: ['you are', "you're", 'youre', 'ur', 'u r'],
  role: [
    'applicant', 'claimant', 'complainant', 'patient', 'passenger', 'tenant', 'resident', 'policyholder', 'policy holder', 'cardholder',
    'card holder', 'account holder', 'account owner', 'subscriber', 'member', 'customer', 'client', 'user', 'taxpayer', 'student', 'guest',
    'traveller', 'traveler', 'shopper', 'rider', 'consignee', 'requester', 'requestor', 'bearer', 'beneficiary', 'purchaser', 'borrower',
    'participant', 'occupant', 'site owner', 'device owner', 'householder', 'reviewer', 'bill payer', 'undersigned', 'parent of record',
    'site contact', 'consumer', 'caller', 'recipient', 'payer', 'payee', 'insured', 'commuter', 'attendee', 'lessee', 'hirer', 'licensee',
    'registrant', 'candidate', 'respondent', 'end user', 'donor', 'employer of record', 'ratepayer', 'exhibitor', 'pt', 'end customer',
    'correspondent', 'enquirer', 'leaseholder', 'mortgagor',
  ],
  roles: [
    'applicants', 'claimants', 'complainants', 'patients', 'passengers', 'tenants', 'residents', 'policyholders', 'cardholders', 'account holders',
    'subscribers', 'members', 'customers', 'clients', 'users', 'taxpayers', 'students', 'guests', 'travellers', 'travelers', 'shoppers', 'riders',
    'consignees', 'requesters', 'beneficiaries', 'borrowers', 'participants', 'plan participants', 'occupants', 'households', 'pax', 'consumers',
    'callers', 'recipients', 'payers', 'commuters', 'attendees', 'candidates', 'respondents', 'donors', 'leaseholders', 'owners', 'parents',
    'non-members', 'employees', 'drivers', 'users with', 'account owners', 'pensioners',
  ],
  people: [
    'people', 'folks', 'folk', 'customers', 'clients', 'users', 'guests', 'passengers', 'patients', 'tenants', 'households', 'neighbours',
    'neighbors', 'members', 'players', 'riders', 'travellers', 'travelers', 'parents', 'subscribers', 'companies', 'shops', 'families', 'students',
    'readers',
  ],
  thirdparty: [
    'bank', 'airline', 'courier', 'carrier', 'manufacturer', 'maker', 'landlord', 'insurer', 'insurers', 'provider', 'hoster', 'retailer', 'shop',
    'store', 'seller', 'vendor', 'supplier', 'dealer', 'garage', 'pharmacy', 'gp', 'vet', 'employer', 'council', 'city council', 'university',
    'school', 'embassy', 'consulate', 'hotel', 'restaurant', 'restaurants', 'organiser', 'organizer', 'promoter', 'broker', 'surveyor', 'surgery',
    'hospital', 'clinic', 'lab', 'laboratory', 'warehouse', 'driver', 'printer', 'contractor', 'app store', 'card issuer', 'network', 'isp',
    'helpdesk', 'head office', 'ombudsman', 'airport', 'operator', 'site owner', 'photographer', 'brand', 'label', 'developer', 'author', 'owner',
    'platform', 'marketplace', 'publisher', 'studio', 'power company', 'water company', 'letting agent', 'travel agent', 'agency', 'franchise',
    'kitchen', 'rider', 'neighbour', 'neighbor',
  ],
  goto: [
    'contact', 'ask', 'call', 'ring', 'phone', 'email', 'write to', 'speak to', 'speak with', 'talk to', 'approach', 'consult', 'chase',
    'reach out to', 'get in touch with', 'turn to', 'check with', 'complain to', 'take it to', 'deal with', 'try', 'bug', 'tag', 'go to',
    'go back to',
  ],
  team: [
    'team', 'teams', 'department', 'departments', 'dept', 'people', 'person', 'persons', 'party', 'parties', 'colleague', 'colleagues',
    'stakeholders', 'staff', 'unit', 'authorities',
  ],
  relevant: ['relevant', 'appropriate', 'concerned', 'responsible', 'respective', 'right', 'corresponding', 'proper', 'competent', 'concerning'],

  // What makes a hard sentence fine
  when: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'january',
    'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'today', 'tonight', 'tomorrow', 'noon',
    'midnight', 'this week', 'next week', 'this afternoon', 'this morning', 'this evening', 'end of the day', 'end of the week', 'end of the month',
    'within the hour',
  ],
  way: [
    "i'll", "we'll", 'i will', 'we will', 'i can', 'we can', 'let me', 'shall i', 'shall we', 'would you like', "i've", "we've", 'i have', 'we have',
    "i'd", "i'm", 'you can', 'you could', 'instead', 'alternatively', 'in the meantime', 'until then', 'if you like', 'if you prefer', 'happy to',
    'glad to', 'gladly', 'tell me',
  ],
  reason: [
    'because', 'since', 'so that', 'as it', 'as we', 'as they', 'as the', 'as that', 'due to', 'owing to', 'in order to', 'to protect', 'the reason',
    'otherwise', 'so i', 'so we', 'so you', 'so nobody', 'so it', 'by law', 'the law', 'which means', 'that way',
  ],

  // Apology, thanks and feeling
  thanks: ['thank you', 'thanks', 'thx', 'thankyou', 'thank u', 'many thanks', 'thanks a million', 'thakyou'],
  caused: [
    'caused', 'this caused', 'it caused', 'this may cause', 'this may have caused', 'this may have caused you', 'that may have caused',
    'this might have caused', 'this has caused', 'this has caused you', 'that this has caused', 'that this may have caused', 'you faced',
    "you've faced", 'you have faced', 'you experienced', 'you have experienced', "you're facing", 'you are facing', 'this may have occasioned',
    'it may have caused', 'it may have caused you', 'to you', 'you caused', 'caused to you', 'caused by this',
  ],
  sorry: ['sorry', 'sory', 'sry', 'apologies', 'apologise', 'apologize', 'apology', 'regret', 'regrets'],
  feeling: [
    'upset', 'upsetting', 'angry', 'frustrated', 'frustrating', 'annoyed', 'annoying', 'disappointed', 'disappointing', 'worried', 'worrying',
    'stressed', 'stressful', 'scared', 'scary', 'frightened', 'frightening', 'heartbroken', 'heartbreaking', 'devastated', 'devastating', 'furious',
    'sad', 'hurt', 'humiliated', 'humiliating', 'anxious', 'ashamed', 'exhausted', 'exhausting', 'livid', 'painful', 'awful', 'terrible',
    'embarrassed', 'embarrassing', 'distressed', 'distressing', 'miserable', 'betrayed', 'hopeless', 'helpless', 'draining', 'unsettling', 'raging',
    'violated',
  ],
  feelings: [
    'frustration', 'anger', 'pain', 'annoyance', 'disappointment', 'grief', 'sorrow', 'distress', 'anguish', 'hurt', 'stress', 'worry', 'worries',
    'fear', 'fears', 'anxiety', 'sadness', 'despair', 'shame', 'heartache', 'loss', 'upset', 'dread', 'rage', 'turmoil', 'emotions', 'feelings',
    'heartbreak', 'humiliation', 'ordeal', 'fury', 'misery',
  ],
  heart: ['heart', 'hearts', 'stomach', 'soul', 'chest', 'blood', 'bones', 'gut', 'guts'],

  // Small and large
  disaster: [
    'end of the world', 'big deal', 'huge deal', 'such a big deal', 'disaster', 'tragedy', 'catastrophe', 'emergency', 'crisis', 'drama', 'hardship',
    'matter of life and death', 'life or death', 'life and death', 'worth the fuss', 'worth a fuss', 'worth getting upset', 'worth getting worked up',
    'worth worrying', 'worth complaining', 'worth a complaint', 'rocket science', 'house arrest', 'that bad', 'so bad', 'material', 'a real problem',
    'much of a problem', 'worth mentioning', 'that serious', 'that important', 'that big a deal', 'anything serious', 'fatal',
  ],
  fuss: [
    'panic', 'panic about', 'panic over', 'fuss', 'fuss about', 'fuss over', 'make a fuss', 'make a fuss of', 'make a fuss about', 'make such a fuss',
    'get worked up', 'get worked up about', 'get worked up over', 'be upset', 'be upset about', 'get upset', 'get upset about', 'get upset over',
    'lose sleep', 'lose sleep over', 'dwell on', 'get excited about', 'get angry', 'get angry about', 'be angry', 'overreact', 'shout', 'be dramatic',
    'be so dramatic', 'complain', 'complain about', 'fret', 'fret over', 'fret about', 'freak out', 'freak out about', 'cry over', 'be alarmed',
  ],
  trifle: [
    'logo', 'coffee', 'toy', 'game', 'document', 'formality', 'glitch', 'detail', 'details', 'scratch', 'colour', 'color', 'email', 'dollars',
    'pounds', 'euros', 'bucks', 'quid', 'pence', 'cents', 'pennies', 'days', 'hours', 'minutes', 'weeks', 'day', 'hour', 'minute', 'week', 'month',
    'bit of', 'matter of time', 'parcel', 'box', 'button', 'setting', 'postcard', 'trip', 'meal', 'snack', 'thing', 'cosmetic thing', 'typo',
    'letter', 'number', 'form', 'delay', 'hiccup', 'blip', 'inconvenience', 'stain', 'mark', 'dent', 'screw', 'cable', 'bag', 'sticker', 'photo',
    'picture',
  ],

  // Rules as walls
  rulebook: [
    'policy', 'policies', 'rule', 'rules', 'terms', 'terms and conditions', 'terms of service', 't cs', 'system', 'systems', 'guidelines',
    'guideline', 'regulations', 'regulation', 'procedure', 'procedures', 'process', 'contract', 'agreement', 'software', 'tool', 'till', 'computer',
    'form', 'workflow', 'sla', 'clause', 'head office', 'hq', 'management', 'conditions', 'compliance', 'data protection', 'scheme', 'framework',
    'tariff', 'manual', 'insurers', 'health and safety', 'company policy', 'store policy', 'billing terms', 'house rules', 'scheme regulations',
    'booking conditions', 'licence', 'license', 'protocol', 'protocols',
  ],
  refuses: [
    "doesn't allow", 'doesnt allow', 'does not allow', "don't allow", 'dont allow', 'do not allow', "won't allow", 'will not allow', "doesn't permit",
    'does not permit', "don't permit", 'do not permit', "doesn't let", 'doesnt let', 'does not let', "don't let", 'do not let', "won't let",
    'wont let', 'will not let', 'do not provide for', "don't provide for", 'does not provide for', "doesn't provide for", 'does not foresee',
    "doesn't foresee", 'do not foresee', 'does not accept', "doesn't accept", "won't accept", 'only accepts', 'forbids', 'forbid', 'prohibits',
    'prohibit', 'prevents', 'prevent', 'says no', 'say no', "won't have it", 'bars', 'leaves no room', 'leave no room', 'leaves no discretion',
    'recognise only', 'recognises only', 'does not support', "doesn't support", "doesn't cater for", 'exclude', 'excludes',
  ],

  // Time that says nothing
  someday: [
    'in due course', 'in due time', 'in good time', 'at the earliest opportunity', 'at our earliest opportunity', 'at the earliest convenience',
    'at our earliest convenience', 'at the earliest possible', 'in the near future', 'in near future', 'in the foreseeable future',
    'in the coming period', 'as soon as possible', 'as soon as we can', 'as soon as practicable', 'as quickly as possible', 'asap', 'at some point',
    'at some stage', 'down the road', 'down the line', 'when time permits', 'as time permits', 'as and when', 'within a reasonable time',
    'within a reasonable timeframe', 'within a reasonable time frame', 'within a reasonable period', 'in a timely manner', 'in the fullness of time',
    'sooner or later', 'one of these days', 'before too long', 'before long', 'once things have calmed down', 'once the backlog allows',
    'when capacity allows', 'as and when capacity allows', 'once capacity allows', 'in the days ahead', 'in the next little while',
    'over the coming weeks', 'over the coming days', 'in the coming weeks', 'in the coming days', 'in the weeks to come', 'until further notice',
    'when the time is right', 'before too much longer', 'as promptly as possible', 'at the first opportunity', 'as early as possible', 'when we can',
    'when possible', 'where possible and practicable', 'at a later date', 'at a later stage', 'at a later point', 'when circumstances allow',
    'when circumstances permit', 'as circumstances permit', 'when resources allow', 'as resources permit', 'once the situation allows',
    'once resources allow', 'in the not too distant future', 'sooner rather than later', 'whenever possible',
  ],
  vaguecause: [
    'circumstances', 'various reasons', 'several reasons', 'certain reasons', 'a number of reasons', 'a variety of reasons', 'numerous reasons',
    'many reasons', 'all kinds of reasons', 'a range of factors', 'a number of factors', 'a variety of factors', 'various factors', 'several factors',
    'numerous factors', 'many factors', 'multiple factors', 'different factors', 'certain factors', 'other factors', 'operational reasons',
    'technical reasons', 'internal reasons', 'organisational reasons', 'organizational reasons', 'operational purposes', 'operational considerations',
    'operational circumstances', 'internal circumstances', 'unforeseen circumstances', 'unexpected circumstances', 'exceptional circumstances',
    'certain circumstances', 'technical issues', 'technical difficulties', 'technical problems', 'technical issue', 'operational issues',
    'internal issues', 'internal processes', 'internal procedures', 'internal steps', 'various internal steps', 'a technical issue',
    'an internal issue', 'unforeseen issues', 'circumstances beyond our control', 'circumstances outside our control', 'events outside our control',
    'factors beyond our control', 'factors outside our control', 'reasons beyond our control', 'adjustments', 'market dynamics',
    'some technical issues', 'an operational issue', 'factors in the supply chain', 'system issues', 'maintenance work', 'business reasons',
    'commercial reasons', 'strategic reasons', 'capacity reasons', 'staffing reasons', 'logistical reasons', 'organisational circumstances',
    'market conditions', 'external factors', 'staff shortages', 'staffing constraints', 'capacity constraints', 'operational constraints',
    'operational needs', 'operational requirements', 'internal reorganisation', 'internal restructuring', 'restructuring', 'system constraints',
    'system limitations', 'unforeseen events', 'unforeseen difficulties', 'unforeseen delays', 'administrative reasons', 'administrative issues',
    'an administrative error', 'unavoidable circumstances', 'supply chain issues', 'supply issues', 'teething problems', 'teething troubles',
    'a change in circumstances', 'matters beyond our control', 'things beyond our control', 'recent developments', 'recent events', 'recent changes',
  ],

  // Selling
  buy: [
    'order', 'buy', 'upgrade', 'join', 'subscribe', 'resubscribe', 'grab', 'reactivate', 'rejoin', 'rebook', 'book', 'sign up', 'sign', 'purchase',
    'renew', 'snap up', 'get', 'take', 'unlock', 'lock it in', 'load', 'deposit', 'add', 'top up', 'go premium', 'go platinum', 'go pro', 'claim',
    'commit',
  ],
  hurry: [
    'right now', 'right away', 'tonight', 'this minute', 'this instant', 'before midnight', 'before it sells out', "before it's gone",
    "before they're gone", 'before it is too late', "before it's too late", 'while you can', 'while stocks last', 'while supplies last',
    'while it lasts', 'while they last', 'before the price goes up', 'before prices go up', 'before prices rise', 'before the next', 'today only',
    'tonight only', 'asap', 'without delay', 'this very day', 'before you leave', 'before you go', 'while we chat', 'while i have you',
    "while i've got you here", 'by tonight', 'by midnight', 'before lunch', 'before the offer ends', 'before this ends', 'before time runs out',
    'before somebody else does', 'before someone else does', 'while you still can', 'while the price holds', 'before the weekend is over',
    'before closing', 'by close today', 'before it bites you again', 'now',
  ],
  finest: [
    'best', 'finest', 'kindest', 'strongest', 'fastest', 'safest', 'smartest', 'sharpest', 'friendliest', 'most reliable', 'most stable',
    'most trusted', 'most secure', 'most advanced', 'most discerning', 'most loyal', 'most valued', 'number one', 'no 1', 'greatest', 'cleverest',
    'favourite', 'favorite', 'handsomest', 'prettiest',
  ],
};
