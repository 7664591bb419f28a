import type { LintRules } from '../lint-words';

const NOT = "(?:not|n[’']t)";

/** Words that an English farewell does not say. */
export const lintRulesEn: LintRules = {
  blame: [
    'you (?:have |had |are |were )?(?:never|constantly|continually|repeatedly|failed to|refused to|ignored|keep \\p{L}+ing|kept \\p{L}+ing)',
    `you (?:did|do|have|had) ?${NOT} (?:pay|paid|reply|replied|respond(?:ed)?|keep|kept|listen(?:ed)?|honou?r(?:ed)?|meet|met|stick|stuck)`,
    'late payments?|pa(?:id|y|ying) late|too late|overdue|unpaid|in arrears|reminders?|complain(?:s|ed|ing|ts?)?',
    'your (?:fault|behaviou?r|attitude|tone|mistakes?)|to blame|unreliable|unreasonable|demanding|rude|disrespectful',
    'difficult (?:client|customer|to work)|disappoint(?:ed|ing|ment)|annoy(?:ed|ing)|frustrat(?:ed|ing|ion)|exhausting',
    'ungrateful|unfair|unacceptable|despite (?:our|my|several|repeated|numerous) \\p{L}+|time and (?:time )?again',
  ],
  score: [
    '(?:energy|score|rating)[\\s:=]{0,3}(?:(?:of|is|at) )?[−–+-]?\\d+|[−–+-]\\d+ points|\\d+ out of 100',
    'energy score|client score|customer value|Client Energy',
  ],
  kind: [
    'late[ -]payers?|complainers?|locusts?|misfits?|bargain[ -]hunters?|penny[ -]pinch\\p{L}*|time[ -]wasters?',
    '(?:problem|nightmare|dream) (?:client|customer)s?|energy (?:drain|vampire)s?|yellow card|payment (?:behaviou?r|habits)',
  ],
  price: [
    'pric(?:es?|ed|ing|ey)(?! lists?)|discounts?|cheap(?:er|est)?|expensive|(?:hourly|day|daily|our) rates?|budgets?',
    '(?:rate|fee) increase|raise our fees|counter-?offers?|(?:new|better) offer|haggl\\p{L}*|negotiat\\p{L}*',
    'unprofitable|not profitable|not worth (?:it|our time|my time)|los(?:e|ing) money|cost us',
  ],
  'back-door': [
    'for now|for the time being|for the moment|until further notice|temporar(?:y|ily)|maybe|perhaps|possibly',
    'a break|paus(?:e|ed|ing)|work(?:ing)? (?:together |with you )?again|again (?:in the future|one day|some ?day|soon)',
    'come back|doors?[^.!?\\n]{0,30} open|down the (?:road|line)|some ?day|at a later (?:date|time|stage)|see you soon',
    "(?:if|should) (?:things|circumstances|anything|your (?:needs|plans|situation|circumstances)) changes?|change your mind|reconsider|rethink|let[’']s talk",
    `(?:currently|at the moment|at this time|right now|at present)[^.!?\\n]{0,40}(?: not| no| unable| cannot|n[’']t)`,
    `(?:not|no|unable|cannot|can[’']t)[^.!?\\n]{0,40} (?:currently|at the moment|at this time|right now|at present)`,
  ],
  apology: [
    'sorry|apolog\\p{L}*|regret\\p{L}*|unfortunately|sadly|forgive|heavy heart|feel (?:bad|guilty|terrible|awful)',
    "(?:hope|trust)(?: that)? you(?: can| will|[’']ll)? understand|for (?:your )?understanding|bear with",
    '(?:hard|difficult) decision|not (?:been )?an easy',
  ],
  threat: [
    'lawyers?|solicitors?|attorneys?|legal (?:action|steps|proceedings|consequences)|debt collect\\p{L}*|collection agency',
    '(?:in|to) court|court (?:action|order|proceedings)|sue|lawsuit|otherwise,? (?:we|I) (?:will|shall|must|have)|or else',
    'final (?:notice|warning|demand|reminder)|last chance|consequences|reserve (?:the|our|my) rights?|forced to',
    'late (?:fees?|charges?)|default interest|credit (?:agency|bureau|rating)',
  ],
  'third-party': [
    '(?:other|another|many of our|several of our) (?:clients?|customers?)|allegedly|rumou?rs?|people say',
    'your (?:staff|employees?|colleagues?|boss|team|partner|accountant|accounts department|bookkeeper|wife|husband|manager|assistant|competitors?|former \\p{L}+|previous \\p{L}+)[^.,;!?\\n]{0,20} (?:has|have|is|are|was|were|said|says|told|claims?|claimed|pays?|paid|wants?|wanted|can|could)',
    '(?:I|we) (?:have )?heard (?:from|that)|(?:was|were|been) told|according to (?:your|Mr|Ms|Mrs) ?\\p{L}*',
  ],
};
