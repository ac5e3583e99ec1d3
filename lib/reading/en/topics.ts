import type { Rule } from '../rules.ts';
import { rule } from './rule.ts';

/** Without May, which is also a verb. */
const MONTH = '(?:january|february|march|april|june|july|august|september|october|november|december)';
const FAILURE =
  '(?:outages?|disruptions?|failures?|glitch(?:es)?|crash(?:es)?|meltdowns?|downtime|shutdowns?|halts?|incidents?|errors?|malfunctions?|suspensions?)';
/** What may stand between: "the company's massive nationwide service …". */
const SUCH = "(?:[\\w’'-]+ ){0,5}?";
/** What comes of an outage: money, courts, offices, books. */
const SEQUEL =
  '(?:compensat\\w+|refund(?:s|ed|ing)?|credits|damages|lawsuits?|sues|sued|suing|litigation|fine[ds]?|penalt(?:y|ies)|scrutiny|hearings?|post[- ]?mortems?|lessons|insurance|resign(?:s|ed|ation)?|settlement|inspections?|sanctions?)';

/**
 * A failure that is only named, as what something else is about: what is paid, asked or written because of it, or
 * which one of long ago is meant. News of an outage says so too, but it also says that something fails.
 */
export const TOPICS: readonly Rule[] = [
  rule(
    'topic',
    2,
    `${SEQUEL} (?:[\\w’'-]+ ){0,5}?(?:for|over|of|from|into|on|about|after|following|due to|because of|caused by|related to|stemming from) ${SUCH}${FAILURE}`,
    `${FAILURE} (?:compensation|refunds?|credits?|lawsuits?|post[- ]?mortems?|autopsy|anniversary|lessons|hearing|settlement|inquiry)`,
    // Told again, with its cause.
    `(?:explain(?:s|ed|ing)?|recount(?:s|ed)?|details|detailed|recap(?:s|ped)?|revisit(?:s|ed|ing)?|analy[sz](?:es|ed|ing)|dissect(?:s|ed|ing)?) ${SUCH}${FAILURE}`,
    `${FAILURE}(?: [\\w’,'-]+){0,8}?,? (?:was |were |is |has been |have been )?(?:blamed on|pinned on|traced to|traced back to)`,
    // Written of an outage of a day before.
    `(?:reports?|reviews?|blog posts?|details|accounts?|sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|explanations?|timelines?|questions|answers) (?:\\w+ ){0,3}?(?:on|of|about|for|into|over) (?:the |its )?(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s ${SUCH}${FAILURE}`,
    // Not this time.
    `(?:the|this|that|its|their|[\\w]{2,20}[’']s) (?:more |most )?recent ${SUCH}${FAILURE}`,
    `(?:prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|minimi[sz](?:e|es|ing)|mitigat(?:e|es|ing)|surviv(?:e|es|ing)) (?:any |a |the )?(?:future|further|another|similar|such|more|repeat(?: of)?|recurrence of|like) ${SUCH}${FAILURE}`,
    `(?:last (?:week|month|year|summer|winter|spring|fall|autumn)|yesteryear)[’']s ${SUCH}${FAILURE}`,
    `${FAILURE} (?:[\\w’'-]+ ){0,4}?(?:last (?:week|month|year)|earlier this (?:month|year)|in ${MONTH}\\b(?! \\d)|in 20\\d\\d)`,
    `(?:${MONTH}|(?<!\\d,? )20\\d\\d) (?:(?!\\d)[\\w’'-]+ ){0,3}?${FAILURE}`,
  ),
];
