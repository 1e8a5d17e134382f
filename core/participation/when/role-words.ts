/**
 * What a date is to a family: something that happens, the last day for something, its opening, or none of these.
 * `doubtful` is none of these as far as words farther off tell.
 */
export type DateRole = 'happens' | 'deadline' | 'opens' | 'moved-from' | 'other' | 'doubtful';

/** Words just before a date, at the end of the text that leads up to it, and what they make of it; the first that fits. */
export const wordsBefore: [DateRole, RegExp][] = [
  [
    'happens',
    /\b(meetings?|hearings?|sessions?|workshops?|forums?)\b[^.;]{0,40}\b(?:(re-?scheduled|moved|postponed|delayed) (until|till)|updated to)\W*$/i,
  ],
  [
    'happens',
    /^(?![^.;]*\b(?:deadlines?|due|closing|applications?|registration|surveys?|elections?)\b)[^.;]*\b(?:re-?scheduled|moved|postponed) to(?: the)?\W*$/i,
  ],
  [
    'moved-from',
    /\b((re-?scheduled|moved|postponed|changed|reprogramad[ao]|pospuest[ao])\s+(from|desde|del?)|(originally( scheduled)?|continued|previously scheduled|carried over)\s+(from|for))\s+(the\s+)?\W*$/i,
  ],
  [
    'moved-from',
    /\b(instead of|in place of|in lieu of|rather than|formerly|originally|replaces|en lugar del?)(\s+(on|the|el))?\W*$/i,
  ],
  [
    'deadline',
    /\b(deadlines?|due( date)?|no later than|(?<!(?:meet|met|held|follow)\w*\s)by|before|prior to|(?<!(?:scheduled|postponed|continued|adjourned|moved|tabled|recessed)\s)until|through|thru|closes?|closing|ends?|expire[sd]?|cut-?off|rsvp|submit(ted)?|fecha l[ií]mite|a m[aá]s tardar( el)?|antes del?|hasta( el)?|cierra( el)?|vence)\s*(date|is|are|on|by|el|:|-|–)*\s*(the|el)?\W*$/i,
  ],
  [
    'deadline',
    /\bmust be (received|returned|submitted|postmarked|filed)\b(?:(?!meeting|hearing|session)[^.;]){0,60}$/i,
  ],
  ['deadline', /\b(deadlines?|due date|last day|cut-?off( date)?|closing date|fecha l[ií]mite)\b[^.;]{0,110}$/i],
  [
    'opens',
    /\b(available|open|on (file|display)|inspection|inspected|viewing|accept(ed|ing)|runs?|abierta|disponibles?)\b[^.;]{0,50}\b(from( and after)?|between|beginning|starting|del?|desde)(\s+(the|el))?\W*$/i,
  ],
  [
    'opens',
    /\b((applications?|registration|nominations?|survey|form|window|period|enrollment|sign-?ups?)\s+(will\s+)?(opens?|begins?|starts?)|(?<!\b(?:meeting|hearing|session|workshop|forum)s? )opens?|opening|available( online| here)?( beginning| starting)?|accepting|(?<!audiencia p[uú]blica (?:se )?)abre|disponible)\s*(on|from|el|:|-)*\s*$/i,
  ],
  [
    'deadline',
    /\b(?:received|submitted|filed|sent|delivered) after\W*$|\bdeadline\b[^.;]{0,80}\b(?:is|was|will be)(?: on)?\W*$/i,
  ],
  [
    'opens',
    /\b(?:period|survey|window|registration|poll|nominations?|applications?)\b[^.;]{0,20}\b(?:opened|began|started)(?: on)?\W*$/i,
  ],
  ['other', /\bno election\W*$/i],
  ['opens', /\b(?:abiert[ao]s?|disponibles?)\b[^.;]{0,12}\b(?:del?|desde|al?|hasta)\b[^.;]{0,12}$/i],
  ['other', /\bcerrad[ao]s?(?: el)?\W*$/i],
  // "The budget may be inspected on or after April 28"
  [
    'opens',
    /\b(?:inspected|obtained|viewed|reviewed|picked up|available|examined)\b(?:(?!meeting|hearing|session)[^.;]){0,50}\bon (?:or|and) after\W*$/i,
  ],
  // "Emergency Order March 5, 2021", "(Select Board appvd. 7-8-24", "the ordinance passed August 27"
  [
    'other',
    /\b(?:executive|emergency|health) order(?: nos?\.? ?[\w.-]+)?\W*$|\b(?:appvd|apprvd|appr|adpt)\.?\W*$|\b(?:ordinance|resolution|law|bill)s? (?:[\w-]+ ){0,4}(?:passed|adopted|enacted|approved)\W*$/i,
  ],
  ['other', /\b(?:section|sec\.|§§?|title|chapter|statutes?|code|article|rule)\s*$/i],
  ['other', /\b(?:go(?:es)?|going|went|takes?|took|comes?|came) (?:in(?:to)? )?(?:effect|force)(?: on| as of)?\W*$/i],
  // "posted the call for nominations in the Oak Herald on", "started with us on"
  [
    'other',
    /\b(?:posted|published|advertised|printed)\b(?:(?!\b(?:meet|hearing|session|held|hold|will)\w*)[^.;]){0,100}\bon\W*$|\b(?:started|joined|resigned|retired)\b(?: \w+){0,4} on\W*$/i,
  ],
  ['other', /\b(?:page|report|file|document|calendar) (?:generated|created|printed|produced)(?: on)?\W*$/i],
  // "the governor's proclamation of March 13, as renewed April 12"
  [
    'other',
    /\b(?:(?:proclamation|executive order|declaration)s? (?:of|on|dated|issued)(?: on)?|as (?:renewed|extended|amended|modified)(?: on)?|for (?:immediate )?release|(?:generated|printed|prepared|exported|entered) by [\p{L} .,'’-]{2,40} on|(?:first|last) day (?:is|was|will be))\W*$/iu,
  ],
  ['other', /\b(?:bids?|quotes?|sealed proposals)\b[^.;]{0,40}\b(?:opened|received|due|accepted)(?: on| until)?\W*$/i],
  // "2nd and 4th Tuesdays (except 12/22)"
  ['other', /\([^()]*\bexcept(?:ing)?(?: (?:on|for))?\W*$/i],
  // "Executive Order N-29-20 (March 17, 2020)"
  [
    'other',
    /\b(?:order|proclamation|directive|declaration)\s+(?:nos?\.?\s*)?[\w./-]*\d[\w./-]*\s*,?\s*\((?:dated|signed|issued)?\W*$/i,
  ],
  // "Under the governor's extension of March 29, 2026": what gives leave to meet, not when.
  [
    'other',
    /\b(?:pursuant to|under|in accordance with)\b(?:(?!meet|hearing|session|held|hold)[^.;]){0,80}\b(?:act|order|law|extension|resolution|ordinance|chapter|rule|statute|policy|proclamation|declaration)s? (?:of|on|dated|signed|issued|adopted|approved)(?: on)?\W*$/i,
  ],
  [
    'opens',
    /\b(?:sign-?up|registration|application|filing|nomination|enrollment|comment|voting|public comment) (?:window|period) (?:is|runs?|lasts|will (?:be|run))(?: open)?(?: from)?\W*$|\b(?:start|opening) date (?:has been |is |was )?(?:set )?(?:for)?\W*$/i,
  ],
  [
    'opens',
    /\b(will be|is|are) (made )?(available|posted|published)\b(?:(?!meeting|hearing|session)[^.;]){0,60}\bon\W*$/i,
  ],
  [
    'other',
    /\b(will be|is|are) (announced|shared|released|revealed)\b(?:(?!meeting|hearing|session|forum|board)[^.;]){0,60}$/i,
  ],
  [
    'other',
    /\b(e-?mailed|mailed|texted|sent( out| home)?|distributed) to\b(?:(?!meeting|hearing|session|forum)[^.;]){0,50}$/i,
  ],
  ['other', /\b(adopted|amended|enacted|ratified)\b(?:(?!meet|held|hearing|session|schedul)[^.;]){0,60}\bon\W*$/i],
  // "Received by the clerk", "posted at Town Hall on", "it ran in the newspaper on": nobody comes together.
  [
    'other',
    /\b(signed|issued|declared|occurred|happened|died|passed away|burn(ed|t)|ran in|appeared in|wrote|posted|published|mailed|(time-?)?stamped|received|filed|recorded|released|shut off|closed|observed|passed|awarded|dated|commences?|under my hand|sued|public[oó]|publicad[ao]s?|enviad[ao]s?|contratad[ao]s?|entr(a|[oó]) en vigor|naci[oó])\b(?:(?!meet|held|hearing|session|schedul|forum|workshop|\b(?:and|which|that|who|will|to)\b|reuni|audiencia|sesi)[^.;]){0,40}\b(on|this|by [\w' ]{3,30}|el)\W*$/i,
  ],
  [
    'other',
    /\b(newsletter|memo(randum)?|letter|press release|bulletin|ballot|bolet[ií]n|carta|comunicado) (of|from|dated|del?)( the)?\W*$|\b(issue|vol(ume)?)\.? ?\d+\W*$/i,
  ],
  [
    'other',
    /\b((general|primary|municipal|presidential|school|bond|special|run-?off) election|run-?off\b[^.;]{0,20}|primary|elecciones( \w+)?) (is|are|will be|falls?|son|ser[aá]n)( held)?( on| el)?\W*$/i,
  ],
  [
    'opens',
    /\b(go(es)? live|go(es)? on sale|comes? out|launch(es)?|picked up (from|on)|(needed|required) from|commences?)( on)?\W*$/i,
  ],
  [
    'other',
    /\b(superintendent|principal|president|chancellor|head of school)['’]?s?['’]? (\w+ ){0,2}(updates?|message|newsletter|blog|notebook|letter|column|corner)\W*$/i,
  ],
  [
    'other',
    /\b(posted|publication|published|declared|press release|release date|updated|modified|reviewed|revised|rev\.?|adopted|adoption date|revision date|approved|created|uploaded|amended|effective|filed|signed|issued|printed|released|(?:sent|mailed|e-?mailed|distributed|forwarded|transmitted|submitted)(?: (?:to|by) (?:the )?(?:\w+ ){0,3}\w+)?|announced|notified|closed|dated|received|copyright|accessed|retrieved|last|added|born|hired|since|awarded|elected|appointed|joined|retired|sworn in|term|terms?|expiring|expiration|serving|served|beginning|ending|starting|established|founded|incorporated|publicado|actualizado|aprobado|adoptado|revisado|modificado|creado|vigente|nacid[ao]|desde)(\s+date)?\s*(on|in|as of|at|date|is|this|by|of|for|from|through|to|el|en|:|,|-|–|\()*\s*$/i,
  ],
  [
    'other',
    /\b(was|were|been|be|fue|ha sido)?\s*(elected|appointed|hired|sworn in|re-?elected|elegid[ao]|nombrad[ao])\b[^.;]{0,50}$/i,
  ],
  ['other', /^\W*(end(s|ing)?|finish(es)?|until|hasta|fin)\b[^:]{0,12}:\s*$/i],
  ['other', /\b(week of( the)?|began( on)?|re-?opens?( on)?|direct deposit|payday|paid on|checks? mailed( on)?)\W*$/i],
  ['other', /^\W*(first |original |revision |dates? of )?(adoption|revision|review(ed)?|approval)( dates?)?\W*$/i],
  // "extended the provisions to"
  ['other', /\bexten(?:d(?:s|ed|ing)?|sion)\b[^.;]{0,110}\b(?:to|until|through)\W*$/i],
  // "licensed on or after", "to receive the packet on", "orders lifted"
  ['doubtful', /\b(?:on or (?:after|before)|receives? (?:[\w-]+ ){0,3}on|passed|lifted|imposed)\W*$/i],
  ['other', /\b(policy( code| number| title)?\s*[:#]?|policies\s*\()\W*$/i],
  [
    'other',
    /\b(financial statements?|(financial|performance|annual|independent) (audits?|reports?)|(fiscal )?year ended)\W*$/i,
  ],
  ['other', /\b(break|vacation|recess)\b[^.;\d]{0,30}\b(is|are|runs?)( from)?\W*$/i],
  ['other', /\b(because of|due to|conflict(s|ing)? with|in observance of|debido a)\b(?:(?!meet|held|,)[^.;]){0,50}$/i],
  ['other', /\b(results?|showing|displaying|events|between) (from|between)?\W*$/i],
  [
    'other',
    /(©|\(c\)|\bas of|\bpublish date|\bpost date|\b(posted|written|submitted|created|published|uploaded|updated|authored) by [\p{L}\d .,'’@-]{2,40}|^by [\p{L} .]{2,30})\W*$/iu,
  ],
];
/** Words just behind a date, and what they make of it. */
export const wordsBehind: [DateRole, RegExp][] = [
  [
    'deadline',
    /^\W*((is|es) (the|el) ((final|last) da(y|te)|deadline|due date|[uú]ltimo d[ií]a)|deadline\b|at the latest)/i,
  ],
  ['other', /^\W{0,3}((executive|emergency) )?(order|proclamation|declaration|memorandum|enactment|passage)s?\b/i],
  [
    'other',
    /^\W{0,3}((general|municipal|primary|special|local|city|county|school|bond|board|run-?off|uniform) ){0,3}(elections?( date)?|referendum|primary)\b(?!\W+(\w+\W+)?(commission|committee|board|forum|meeting|hearing|workshop|judge|canvass|school))/i,
  ],
  // "On March 20, the Governor issued an order"
  [
    'other',
    /^,?\s*(?:the )?(?:governor|president|mayor|legislature|attorney general|supreme court|secretary)\b[^.;]{0,60}\b(?:issued|signed|declared|ordered|extended|proclaimed|entered)\b/i,
  ],
  // "09:42:54": a machine's clock
  ['other', /^[\sT]{1,2}(?:at )?\d{1,2}:\d\d:(?!00)\d\d\b/],
  // "On October 6, the board of trustees adopted a calendar": told of a meeting
  [
    'doubtful',
    /^,?\s*(?:the\s+)?(?:[\w’'-]+ ){1,5}(?:adopted|approved|passed|authorized|enacted|ratified)\b(?! (?:minutes|agenda))/i,
  ],
  // "Minutes (2026-10-06 at 10:11 AM)": when they were put there
  ['other', /^,? at \d{1,2}:\d[1-46-9] ?[AP]M\)\W*$/i],
  // "Final budget filed with the clerk"
  ['doubtful', /^\W{0,3}(?:[\w-]+ ){1,5}filed with\b/i],
  ['other', /^\W{0,3}ballots?\b|^T\d\d:\d\d:\d\d|^(?:st)? next ensuing\b/i],
  // "On Mar 20, 2018 1:13 PM EDT Pat Doe changed a meeting"
  [
    'other',
    /^[\s,]*(?:at\s+)?(?:\d{1,2}:\d\d\s*[AaPp]\.?[Mm]\.?\s*)?(?:[A-Z]{2,4}\s+)?(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}(?:changed|edited|updated|added|created)\s(?:an?|the)\b/u,
  ],
  // "On December 13, this announcement and the attached notices were posted"
  [
    'other',
    /^,?\s*(?:this|the|said|these)\s+(?:[\w-]+ ){0,3}(?:notice|agenda|announcement|packet)s?\b[^.;]{0,80}\b(?:was|were|has been|have been)\b[^.;]{0,20}\b(?:posted|published|mailed|sent|filed|e-?mailed)\b/i,
  ],
  [
    'other',
    /^\W{0,3}(by admin\b|-?\s*(present|current)\b(?! (?:the|an?|draft|proposed|preliminary|final|budget|20\d\d)\b)|leave a comment|\d+ comments?\b|no comments)/i,
  ],
  ['other', /^[^.;]{0,40}\b\d+ min(ute)?s?\.? read\b/i],
  [
    'opens',
    /^[^\w.]*(the |a |an )?([\w-]+ ){0,4}(feedback|comments?|input|nominations?|applications?|survey|form|(comment|feedback|application|nomination) (period|window))( period| window)? (is|are|will be|was|were) (requested|accepted|collected|open|due)\b/i,
  ],
  [
    'moved-from',
    /^\W*(at\s+[\d:]+\s*[ap]\.?m\.?\s+)?((\w+\s+){0,4}(meeting|session|hearing|workshop)\s+)?((has been|was|is|will be)\s+)?(re-?scheduled|moved|postponed|changed)\s+(to|until|for)\b(?!\s*\d{1,2}(:\d\d)?\s*[ap]\.?m)/i,
  ],
];
