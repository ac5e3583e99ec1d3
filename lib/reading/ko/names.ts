import type { NameHit } from '../lexicon.ts';
import { FAILURE_NOUN, OBJECT } from './words.ts';

/** What may follow a short Korean name without making it another word. */
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|도|만|와|과|로|으로|서|에서|나|랑|까지|부터|뿐|마저|처럼|보다|측|앱|발|등|인|이나|선|사이트|홈페이지|시스템|서비스|뉴스|뱅킹|계정|메신저|페이|카드|은행|증권|택시|톡|웹|망)/;
const HANGUL = /[가-힣]/;
const LATIN = /[A-Za-z0-9]/;

/** Directly after a common word that is also a name: only then it is the name. */
const IN_CONTEXT = new RegExp(
  `^(?:은|는|이|가|의|에서|에|서|도|만)?[ ’'”"\\])]{0,2}(?:한때 |또 |일시 |전국 )?(?:앱|사이트|홈페이지|홈피|포털|웹|메신저|서버|서비스|접속|로그인|시스템|먹통|계정|이용자|뱅킹|인터넷뱅킹|스마트뱅킹|금융|전산|타임라인|예매|결제|신고|온라인|모바일|PC|클라이언트|(?:장애|오류|마비|불통)(?![가-힣]?(?:인|아동|등급|학생))|(?:${OBJECT}) ?(?:${FAILURE_NOUN}))`,
);
/** A headline begins with who it is about: "멜론, 30분간 접속 오류". */
const IN_HEADLINE = new RegExp(
  `^, [^,…]{0,16}(?:(?:${OBJECT})[^,…]{0,4}(?:${FAILURE_NOUN})|(?:장애|먹통|불통)(?![가-힣]{0,2}(?:인|아동|등급)))`,
);
/** Two services share a name; without one of these words it is the other's. */
const NEEDED = new Map<string, RegExp>([['zum', /포털|검색|줌닷컴|줌인터넷|zum/i]]);
/** An exchange of coins is not the stock exchange. */
const COINS = /가상 ?(?:화폐|자산)|암호 ?화폐|코인|디지털 ?자산|(?:이|해당) 거래소/;
/** "간편송금 서비스 토스", "동영상 서비스인 웨이브": what it is stands before the name. */
const INTRODUCED =
  /(?:서비스|앱|애플리케이션|메신저|플랫폼|포털|거래소|쇼핑몰|OTT|SNS|사이트)(?:인)? ?[‘'“"]?$/;
/** A train is late; its tickets fail. */
const TRAIN =
  /^[^.…]{0,24}(?:승차권|서비스|예매|예약|발매|발권|앱|홈페이지|사이트)[^.]{0,16}(?:장애|오류|먹통|지연|마비|중단|불통|접속)/i;
/** What sells fruit, or takes parcels, as well: only its money is meant. */
const BANK =
  /^(?:은행| ?인터넷|의?은?이? ?(?:뱅킹|앱|전산|스마트뱅킹|모바일))|^(?:은|는|이|가|의|도|에서|에서도|측은)?[ ,][^.]{0,48}(?:금융 ?(?:거래|서비스)|뱅킹|전산|ATM|자동화기기|이체)/;
/** Common words so frequent that a particle and a noun are not enough. */
const STRICT = new Map<string, RegExp>([
  [
    '다음',
    /^(?:서|의)? ?(?:로그인|뉴스|앱|사이트|홈페이지|포털|PC|카페|모바일)|^(?:도|·|에서도) ?(?:먹통|접속|장애)/,
  ],
  ['라인', /^ ?(?:앱|메신저|먹통|접속|서버|이용자)/],
  ['ktx', TRAIN],
  ['srt', TRAIN],
  ['농협', BANK],
  ['우체국', BANK],
]);

/**
 * Korean particles follow a name without a space, so the right side is free: for names of three or more
 * letters whatever follows, for shorter ones a particle or a word that makes a name of it.
 */
export function acceptsName(text: string, hit: NameHit): boolean {
  const { name, ambiguous } = hit.alias;
  const next = text[hit.end] ?? '';
  const last = text[hit.end - 1]!;
  if (LATIN.test(last) && (LATIN.test(next) || next === '&')) return false;
  const after = text.slice(hit.end, hit.end + 24);
  if (
    ambiguous &&
    hit.start === 0 &&
    !STRICT.has(name) &&
    IN_HEADLINE.test(text.slice(hit.end, hit.end + 36))
  )
    return true;
  if (name === '거래소' && COINS.test(text)) return false;
  if (NEEDED.get(hit.alias.serviceId)?.test(text) === false) return false;
  if (ambiguous && !STRICT.has(name) && (!HANGUL.test(next) || PARTICLE.test(after)))
    if (INTRODUCED.test(text.slice(Math.max(0, hit.start - 12), hit.start))) return true;
  if (ambiguous) return (STRICT.get(name) ?? IN_CONTEXT).test(after);
  if (!HANGUL.test(next) || name.length >= 4) return true;
  return PARTICLE.test(after);
}

/** "롤은", "밴드에서": what ended a sentence's word is a particle, and no word that is common after all. */
export const acceptsAgain = (text: string, hit: NameHit): boolean =>
  !STRICT.has(hit.alias.name) &&
  /^[’'”"]?(?:은|는|이|가|도|의|에서|에서는|에서도)[ ,]/.test(text.slice(hit.end, hit.end + 8));

/** A comma, a middle dot, 와, 과 or 및 makes a list of two names. */
export const joinsNames = (between: string, name: string, after: string): boolean =>
  !STRICT.has(name) &&
  (!HANGUL.test(after[0] ?? '') || PARTICLE.test(after)) &&
  /^(?:[’'”"]?(?:, ?|·|ㆍ|[와과] | 및 )[‘'“"]?)$/.test(between);
