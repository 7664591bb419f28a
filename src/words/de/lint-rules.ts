import type { LintRules } from '../lint-words';

const VERBS =
  '(?:[Hh]aben|[Hh]atten|[Ss]ind|[Ww]aren|[Zz]ahlen|[Zz]ahlten|[Kk]ommen|[Kk]amen|[Hh]alten|[Hh]ielten|[Ww]ollen|[Ww]ollten)';
const DU_VERBS = '(?:hast|hattest|bist|warst|zahlst|kommst|hältst|hörst|willst|wolltest)';
/** "Für Sie haben wir nie …" speaks of us. */
const SAYS_NO =
  '(?! wir| ich)[^.!?\\n]{0,60} (?:nie|niemals|nicht|kein\\p{L}*|immer nur|immer wieder|ständig|dauernd|wiederholt)';
const YOURS = '(?:Ihr|Ihre|Ihrem|Ihren|Ihrer|dein|deine|deinem|deinen|deiner|eure?)';

/** Words that a German farewell does not say. */
export const lintRulesDe: LintRules = {
  blame: [
    // In lowercase it means "they".
    new RegExp(`(?<!\\p{L})(?:Sie ${VERBS}|${VERBS} Sie)${SAYS_NO}(?!\\p{L})`, 'gu'),
    `(?:du ${DU_VERBS}|${DU_VERBS} du)${SAYS_NO}`,
    'zu spät|verspätet\\p{L}*|Verspätung(?:en)?|unpünktlich\\p{L}*|Zahlungsverzug|in Verzug|im Verzug|säumig\\p{L}*',
    'Mahnung(?:en)?|(?:an)?gemahnt|Zahlungserinnerung(?:en)?|Beschwerden?|beschwert\\p{L}*|Reklamation(?:en)?',
    `Vorwurf|Vorwürfe|schuld|${YOURS} (?:Fehler|Verhalten|Ton|Schuld)`,
    'unzuverlässig\\p{L}*|unverschämt\\p{L}*|unhöflich\\p{L}*|respektlos\\p{L}*|undankbar\\p{L}*|unfair\\p{L}*',
    'anstrengend\\p{L}*|mühsam\\p{L}*|unzumutbar\\p{L}*|Zumutung|schwierige\\p{L}* (?:Kund\\p{L}+|Zusammenarbeit)',
    'enttäuscht?\\p{L}*|verärgert\\p{L}*|Ärger|ärgerlich\\p{L}*|genervt',
    'trotz (?:mehrfacher|mehrmaliger|wiederholter|unserer|meiner) \\p{L}+|ständig\\p{L}*|dauernd|zum wiederholten Mal',
  ],
  score: [
    '(?:Energie|Energy|Score)[\\s:=]{0,3}(?:(?:von|bei|ist|beträgt|liegt bei) )?[−–+-]?\\d+',
    '[−–+-]\\d+ Punkte|\\d+ von 100|Energiewert\\p{L}*|Energiebilanz|Punktzahl|Score|Kundenwert|Client Energy',
  ],
  kind: [
    'Spätzahler\\p{L}*|zahlt spät|Zahlungsmoral|Zahlungsverhalten|Nörgler\\p{L}*|Querulant\\p{L}*|Meckerer',
    'Heuschrecken?|Schnäppchenjäger\\p{L}*|Rabattjäger\\p{L}*|jagt Rabatte|Preisdrücker\\p{L}*',
    'Problemkund\\p{L}+|Traumkund\\p{L}+|Energieräuber|Energiefresser|gelbe Karte|late payer|complainer|locust|misfit',
  ],
  price: [
    'Preis(?:e|en|es|erhöhung(?:en)?|anpassung(?:en)?|vorstellung(?:en)?|verhandlung(?:en)?)?|Rabatt\\p{L}*|Skonto',
    'Nachlass|Nachlässe|billiger\\p{L}*|günstiger\\p{L}*|teurer\\p{L}*|zu teuer|Stundens[aä]tze?|Tagess[aä]tze?',
    'Honorar(?:erhöhung|anpassung|vorstellung)\\p{L}*|Gegenangebot\\p{L}*|(?:neues|besseres) Angebot|Sonderkonditionen',
    'unwirtschaftlich\\p{L}*|unrentabel|unprofitabel|(?:rechnet|lohnt) sich (?:\\p{L}+ ){0,2}nicht|feilsch\\p{L}*',
  ],
  'back-door': [
    'vorerst|vorläufig|vorübergehend|einstweilen|bis auf weiteres|fürs Erste|irgendwann|bis bald',
    'vielleicht|eventuell|womöglich|möglicherweise|unter Umständen|Pause|pausieren|zu einem späteren Zeitpunkt',
    'gerne? wieder|jederzeit wieder|wieder zusammen\\p{L}*|Türe?n?[^.!?\\n]{0,30} (?:offen|auf)|überdenken',
    'Wege[^.!?\\n]{0,20} wieder|(?:noch einmal|darüber) (?:reden|sprechen)',
    '(?:sollte|falls|wenn)[^.!?\\n]{0,30} sich[^.!?\\n]{0,25} (?:ändern|ändert)|anders überleg(?:en|st)',
    '(?:derzeit|zurzeit|momentan|aktuell|im Moment|im Augenblick)[^.!?\\n]{0,40} (?:nicht|kein\\p{L}*)',
  ],
  apology: [
    'leider|tut (?:mir|uns)[^.!?\\n]{0,20} leid|Entschuldigung|entschuldig\\p{L}*|verzeih\\p{L}*|bedauer\\p{L}*',
    'schweren Herzens|schlechtes Gewissen|nicht leicht(?:gefallen|gemacht)?|unangenehm|peinlich',
    '(?:um|auf|für) (?:Ihr |dein )?Verständnis|bitte (?:verstehen Sie|versteh)',
  ],
  threat: [
    '(?:Rechts)?Anw[aä]lt\\p{L}*|Inkasso\\p{L}*|rechtliche\\p{L}* (?:Schritte?|Konsequenzen|Folgen)|Rechtsweg',
    'vor Gericht|(?:Amts|Land)gericht\\p{L}*|gerichtlich\\p{L}*|Klage|(?:ver)?klagen|Mahnbescheid\\p{L}*|Vollstreckung',
    'andernfalls|sonst (?:werden|müssen|sehen)|gezwungen|letzte\\p{L}* (?:Chance|Frist|Mahnung|Warnung|Aufforderung)',
    'Konsequenzen|behalten? (?:wir |ich )?(?:uns|mir)[^.!?\\n]{0,30} vor|Verzugszinsen|Schufa|Auskunftei',
  ],
  'third-party': [
    '(?:andere[nr]?|viele|einige|mehrere) (?:unserer )?Kund(?:en|innen|in|e)|angeblich\\p{L}*|Gerüchte?',
    `${YOURS} (?:Mitarbeiter|Kolleg|Chef|Team|Buchhalt|Steuerberat|Partner|Frau|Mann|Geschäftsführ|Assisten|Konkurren|Wettbewerb|Mitbewerb|Vorgänger)\\p{L}*[^.,;!?\\n]{0,20} (?:hat|haben|ist|sind|war|waren|sagt|sagte|sagten|meint|meinte|behauptet|zahlt|will|wollte|kann|konnte)`,
    'man (?:hört|sagt|erzählt)|(?:habe|haben) (?:ich |wir )?gehört|wurde (?:mir|uns) (?:gesagt|berichtet|erzählt|zugetragen)',
    '(?:mir|uns) wurde (?:gesagt|berichtet|erzählt|zugetragen)|laut (?:Ihrer|Ihrem|deiner|deinem|Herrn|Frau) \\p{L}+',
  ],
};
