// Template leftovers, internal notes and unfilled gaps.
import type { Rule } from '../../engine/types.ts';

export const rules = [
  {
    id: 'greeting-without-name',
    match: ['^ [(dear|hi|hello|hey|good morning|good afternoon|good evening|attn|regards) (mr|mrs|ms|mr mrs|mr ms|mr ms mx)? @placeholder (or|team|fan|lover)? @placeholder?]', '[(mr|mrs|ms|dr) @placeholder]', '^ [(dear|hello|hi) (mr mrs|mr ms|mr ms mx|mrs mr|mr or mrs|mr or ms)]'],
    why: 'The gap where a name belongs shows that this is a form. The name stands in the ticket.',
    instead: ['hello'],
    principle: 'consistency.2',
    catches: [
      { draft: 'Dear {{first_name}}, the lamp is on its way.', mark: 'Dear {{first_name}}', becomes: 'Hello, the lamp is on its way.' },
      { draft: 'Hi [CUSTOMER NAME], the lamp is on its way.', mark: 'Hi [CUSTOMER NAME]', becomes: 'Hello, the lamp is on its way.' },
    ],
    leaves: ['Dear Ms Okoro, the lamp is on its way.', 'Hi [again], the lamp has arrived.'],
  },
  {
    id: 'unfilled-gap',
    match: ['[@placeholder]', '[@placeholder @placeholder]'],
    unless: ['(tag|tags|placeholder|variable|template|spreadsheet|headings|column|script|syntax|field|box|code|written|prefix|shop)'],
    why: 'A gap of the template is still open. Fill it in, or take the sentence out.',
    instead: [],
    principle: 'consistency.2',
    catches: [
      { draft: 'Your reference is %ORDER_REF% for all calls.', mark: '%ORDER_REF%' },
      { draft: 'The amount of £[amount] is on its way.', mark: '[amount]' },
    ],
    leaves: ['In your newsletter tool the tag %FIRST_NAME% puts in the name.', 'The amount of £12 [twelve] is on its way.'],
  },
  {
    id: 'note-to-the-agent',
    match: [
      '[..3 ((edit|amend|adapt|adjust|check|complete|personalise|personalize) before (sending|use)|edit b 4 use|delete one|delete as (appropriate|applicable)|delete if not applicable|delete where not applicable|check spelling|soften tone|pick one|choose reply a or b|for internal use|internal only|internal note|fix wording|use para|ask legal|insert standard para|option a|option b)]',
      '^ [(nb|todo|to do|note to self|internal|agent|mechanics|reviewer note) (dont|don\'t|do not|check|ask|pick|use|edit|mention|update|confirm) ..*]',
      '[(macro|template|snippet|canned response|draft) ..3 (v|no|version)? @number] (edit|before|hk|soften|to|do)',
      '[(macro|template|snippet) ..3 v @number]',
      '^ [(macro|snippet|header|draft) ..3 (v)? @number] $',
      '^ [insert ..4 (here|line|para|closing|text|name|link|block) ..3] $',
      '[(lorem ipsum|lorem ipsum dolor sit amet|lorem ipsum dolor|blah blah)]',
    ],
    unless: ['(form|you can|you asked|flyer|banner|list|calendar|i have|i\'ve|marked|says)'],
    why: 'This note was meant for us. Take it out before the customer reads it.',
    instead: [''],
    principle: 'consistency.2',
    catches: [
      { draft: 'The sample is with the lab. (Delete if not applicable)', mark: 'Delete if not applicable', becomes: 'The sample is with the lab.' },
      { draft: 'The deposit is back. Insert closing line here.', mark: 'Insert closing line here', becomes: 'The deposit is back.' },
    ],
    leaves: ['On the form you can cross out one of the two lines and leave the rest blank.', 'I have a to-do in my calendar to check that your deposit went out.'],
  },
  {
    id: 'empty-value',
    match: [
      '[(null|undefined|dd mm yyyy|dd mm|mm dd yyyy|tbc|tba|tbd)] $',
      '[(dd mm yyyy|mm dd yyyy)]',
      '^ (hi|hey|hello|dear|good morning|mr|mrs|ms) [(null|undefined|nan|none|customer name|firstname|lastname|first name|last name|surname|username|nickname|unknown|name of sponsor|preferred name)]',
      '[(null|undefined)] (is|will|has|was|for)',
      '[(your name here|your company here|link goes here|name function|agent first name|company name here|signature block here|insert link here)]',
    ],
    unless: ['(void|says|shows|error|value|field|pointer|variable|banner|script|console|screen|column|reads|code)', '(on|on the) (tbc)', '(will be)', '(go in as|dates|form|written as)'],
    why: 'The system put a blank where a fact belongs. The customer needs the fact, or a word on when it comes.',
    instead: [],
    principle: 'consistency.2',
    catches: [
      { draft: 'Plumber visit: TBC.', mark: 'TBC' },
      { draft: 'The amount to return is null.', mark: 'null' },
    ],
    leaves: ['If the screen says "undefined", reload it once.', 'The old contract is null and void from today.'],
  },
  {
    id: 'he-or-she',
    match: ['[(he she|she he|his her|her his|him her)] (will|has|can|is|would|may)'],
    why: 'The template could not decide, so the customer sees the seam. Write the one that is true.',
    instead: ['they'],
    principle: 'consistency.2',
    catches: [
      { draft: 'He/she will ring the bell twice.', mark: 'He/she', becomes: 'They will ring the bell twice.' },
      { draft: 'At noon she/he can collect the lamp.', mark: 'she/he', becomes: 'At noon they can collect the lamp.' },
    ],
    leaves: ['He rang, she will ring back at four.', 'Dear Mr and Mrs Lane, the lamp is on its way.'],
  },
  {
    id: 'said-twice',
    match: ['[(kind regards kind regards|best regards best regards|thank you thank you for|best wishes best wishes|many thanks many thanks|yours sincerely yours sincerely|hi hi|hello hello|dear dear)]', '[(hello hi|hi hello|hello hi good evening|hi there hi|hello good morning)]'],
    why: 'Two openings or closings in a row come from two templates. One is enough.',
    instead: ['hello'],
    principle: 'consistency.2',
    catches: [
      { draft: 'Hello hello Ms Lane, the lamp is on its way.', mark: 'Hello hello', becomes: 'Hello Ms Lane, the lamp is on its way.' },
      { draft: 'Hello / Hi Ms Lane, the lamp is on its way.', mark: 'Hello / Hi', becomes: 'Hello Ms Lane, the lamp is on its way.' },
    ],
    leaves: ['Hello again, Ms Lane, the lamp is on its way.', 'Hi Nadia, hi Trevor, the passes are attached.'],
  },
] as const satisfies readonly Rule[];
