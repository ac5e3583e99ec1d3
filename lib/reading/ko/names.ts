import type { NameRole } from '../language.ts';
import type { NameHit } from '../lexicon.ts';
import { FAILURE_NOUN, OBJECT } from './words.ts';

/** What may follow a short Korean name without making it another word. */
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|도|만|와|과|로|으로|서|에서|나|랑|까지|부터|뿐|마저|처럼|보다|측|앱|발|등|인|이나|선|사이트|홈페이지|시스템|서비스|뉴스|뱅킹|계정|메신저|페이|카드|은행|증권|택시|톡|웹|망)/;
const HANGUL = /[가-힣]/;
const LATIN = /[A-Za-z0-9]/;

/** Directly after a common word that is also a name: only then it is the name. */
const IN_CONTEXT = new RegExp(
  `^(?:은|는|이|가|의|에서|에|서|도|만)?[ ’'”"\\])]{0,2}(?:앱|사이트|홈페이지|홈피|포털|웹|메신저|서버|서비스|접속|로그인|시스템|먹통|계정|이용자|뱅킹|인터넷뱅킹|스마트뱅킹|금융|전산|타임라인|예매|결제|신고|온라인|모바일|PC|클라이언트|(?:${OBJECT}) ?(?:${FAILURE_NOUN}))`,
);
/** A headline begins with who it is about: "멜론, 30분간 접속 오류". */
const IN_HEADLINE = new RegExp(`^, [^,…]{0,16}(?:${OBJECT})[^,…]{0,4}(?:${FAILURE_NOUN})`);
/** Two services share a name; without one of these words it is the other's. */
const NEEDED = new Map<string, RegExp>([['zum', /포털|검색|줌닷컴|줌인터넷|zum/i]]);
/** "간편송금 서비스 토스", "동영상 서비스인 웨이브": what it is stands before the name. */
const INTRODUCED =
  /(?:서비스|앱|애플리케이션|메신저|플랫폼|포털|거래소|쇼핑몰|OTT|SNS|사이트)(?:인)? ?[‘'“"]?$/;
/** A train is late; its tickets fail. */
const TRAIN =
  /^[^.…]{0,24}(?:승차권|서비스|예매|예약|발매|발권|앱|홈페이지|사이트)[^.]{0,16}(?:장애|오류|먹통|지연|마비|중단|불통|접속)/i;
/** Common words so frequent that a particle and a noun are not enough. */
const STRICT = new Map<string, RegExp>([
  [
    '다음',
    /^(?:서|의)? ?(?:로그인|뉴스|앱|사이트|홈페이지|포털|PC|카페|모바일)|^(?:도|·|에서도) ?(?:먹통|접속|장애)/,
  ],
  ['라인', /^ ?(?:앱|메신저|먹통|접속|서버|이용자)/],
  ['ktx', TRAIN],
  ['srt', TRAIN],
  [
    '농협',
    /^(?:은행| ?인터넷|의?은?이? ?(?:뱅킹|앱|전산|스마트뱅킹|모바일))|^(?:은|는|이|가|의|도|에서|에서도|측은)?[ ,][^.]{0,48}(?:금융 ?(?:거래|서비스)|뱅킹|전산|ATM|자동화기기|이체)/,
  ],
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

const ASIDE =
  /^(?:에 이어|[’'”"]?(?:이?라는|이란) |의? ?(?:공식 )?(?:계정|채널|커뮤니티|영상|밴드)|(?:에|에다) ?(?:올|게시|공유|글)| ?(?:을|를) 통해 (?:밝|전|알|공지|말|소통|신청|접수|확인)|에 따르면 지난|로 (?:갈아타|이동|옮겨)| ?(?:실시간|급상승) ?(?:급상승 ?)?(?:검색어|트렌드)| ?갈무리| ?캡처| ?제공|처럼|보다|에서 (?:[가-힣]{1,6}(?:를|을) )?(?:처리|해결|조치|복구)(?:한 (?:뒤|후)|하면서|하자))/;
const SPEAKER =
  /^(?: ?등?에 따르면| ?(?:관계자|측|대표|노조|홍보)|는 (?:이에 대해|공지|홈페이지|사과|고객)|[은는] [“"‘'])/;

/** "메타(옛 페이스북)": a name it had. */
const FORMER = /옛 ?[‘'“"]?$/;

/** Where people talk. "트위터에는 불만이 쏟아졌다", but not "트위터에 접속할 수 없다". */
const SOCIAL = new Set(['x', '엑스', '트위터', '인스타그램', '페이스북', '스레드', '유튜브', '블라인드']);
const TALK =
  /^(?:\([^)]{1,8}\))?[’'”"]?(?:에|에는|에도|에서|에서는|를 통해|을 통해|로|와|과|나|,)(?: [가-힣]{1,5})? ?(?:["“‘'(]|[^.]{0,24}(?:글|글을|불만|반응|게시|올라|올렸|올라왔|호소|목소리|후기|인증샷|공지|밝혔|적었|전했|썼|쏟아|확산|퍼[지졌진]|공유|화제|논란))/;

/** "트위터에 오늘 오후 2시 14분부터 … 고 적었다": a post whose quotation marks were lost. */
const POST =
  /^(?:에|에는|을 통해|를 통해) [^.“"]{0,160}(?:다|라|이라) ?(?:고|며|면서) ?(?:공지|밝[혔히]|적[었으]|전[했하]|썼|알[렸리]|안내|사과|설명)/;

/** "소셜미디어 X를 통해": where something was said, not what fails. */
const PLACE_TO_TALK = /(?:소셜 ?미디어|SNS|사회관계망서비스)(?: SNS)?(?:인)? ?[‘'(]?(?:X|엑스)?[ (]{0,2}$/;

/** A fire in a data centre is why others fail. */
const CAUSE =
  /^[’'”"]?(?:\([^)]{1,12}\))? ?(?:[가-힣A-Z0-9&]{1,8} ?){0,3}(?:의|에서(?: 발생한| 난)?)? ?(?:화재|불)(?:로|의|에|가|이 [나붙났]| 여파| 영향| 사고| 사태| 이후)/;

/** "X에 따르면" only speaks; "X 계정", "X에 이어" are not what fails. */
export function nameRole(text: string, hit: NameHit): NameRole {
  const after = text.slice(hit.end, hit.end + 20);
  if (PLACE_TO_TALK.test(text.slice(Math.max(0, hit.start - 20), hit.start))) return 'aside';
  if (ASIDE.test(after) || FORMER.test(text.slice(Math.max(0, hit.start - 4), hit.start))) return 'aside';
  if (SOCIAL.has(hit.alias.name) && TALK.test(text.slice(hit.end, hit.end + 40))) return 'aside';
  if (SOCIAL.has(hit.alias.name) && POST.test(text.slice(hit.end, hit.end + 200))) return 'aside';
  if (CAUSE.test(after)) return 'cause';
  return SPEAKER.test(after) ? 'speaker' : 'subject';
}
