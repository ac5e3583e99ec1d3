import type { NameRole } from '../language.ts';
import type { NameHit } from '../lexicon.ts';

/** Right behind a name: any of these words. */
const behind = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})`);

const ASIDE = behind(
  '에 이어|[’\'”"]?(?:이?라는|이란) |의? ?(?:공식 )?(?:계정|채널|커뮤니티|영상|밴드)|(?:에|에다) ?(?:올|게시|공유|글)',
  ' ?(?:을|를) 통해 (?:밝|전|알|공지|말|소통|신청|접수|확인)|에 따르면 지난|로 (?:갈아타|이동|옮겨)| ?갈무리| ?캡처| ?제공|처럼|보다',
  ' ?(?:실시간|급상승) ?(?:급상승 ?)?(?:검색어|트렌드)|에서 (?:[가-힣]{1,6}(?:를|을) )?(?:처리|해결|조치|복구)(?:한 (?:뒤|후)|하면서|하자)',
  // What to use instead.
  '(?:을|를|으로|로)? ?(?:이용|사용|활용|대체|우회|접속)(?:하도록|할 것을|해 ?달라|하라고|하면 된|하세요|하시[기면]|해야 한다고)',
  '[을를] (?:켰|켜고|켜서|깔아|깔았|설치해)| ?(?:회선|망|무선통신|통신망|이동통신)(?: ?(?:시설|회선|망))?[을를]? ?(?:사용|이용|활용)해',
  // Its shares, and its games as a sport.
  ' ?(?:주가|상장(?! ?폐지)|공모|IPO|지분|시총|종목|관련주|그룹주|주식(?! ?(?:거래|매매|주문)))',
  // What is sold of it elsewhere.
  ' ?(?:e ?프리퀀시 ?)?(?:굿즈|텀블러|기프티콘|기프트 ?카드|상품권|이용권|쿠폰)(?! ?(?:을|를|이|가)? ?(?:사용|등록|결제|조회|발급|선물))',
  ' ?(?:e ?스포츠|이스포츠|프로리그|코리아 리그|월드 ?챔피언십)',
  // "A year after the failure of A": that one is over.
  '[’\'”"]?(?:의|에서)? ?(?:서비스 |접속 |전산 |통신 )?(?:먹통|장애|마비|불통|대란)[’\'”"]?(?: ?(?:사태|대란|사고))?[’\'”"]?(?:가|이|도)? ?(?:(?:발생 )?\\d{1,2}(?:주년|년|개월|달)(?:을|이|째|만|여)|와 같은|과 같은|처럼|[를을] 계기로|[를을] 거울)',
);

const SPEAKER = behind(
  '입니다[.!]|\\] ',
  ' ?등?에 따르면| ?(?:관계자|측|대표|노조|홍보)|는 (?:이에 대해|공지|홈페이지|사과|고객)|[은는] [“"‘\']',
  // "B, which A and C made together": who runs it, where what is run is named as well.
  '[’\'”"]?(?:\\([^)]{1,12}\\))?(?:(?:[과와]|,|·) ?[가-힣A-Z0-9]{1,8}(?: [가-힣0-9]{1,4})?)?(?:이|가) ?(?:[가-힣]{2,5} )?(?:운영하는|운영 중인|만든|서비스하는|서비스 중인|제공하는|개발한|출시한|내놓은|설립한|인수한|소유한)',
);

/** "메타(옛 페이스북)": a name it had. */
const FORMER = /옛 ?[‘'“"]?$/;

/** "엑스(X·옛 트위터)": one name in several ways, up to where the bracket closes. */
const IN_BRACKETS = /^(?:[·,] ?(?:(?:옛|구|舊) ?)?[가-힣A-Za-z]{1,6})?\)/;

/** "A has no trouble, and people went there": what stands before a name that is well. */
const WELL_BEFORE =
  /(?:문제|장애|오류|이상|영향)(?:가|이|를|을)? ?(?:(?:생기|발생하|일어나|나타나|겪|받)지 ?않은|없는|없던) [’'“"]?(?:[가-힣A-Za-z0-9]{1,8}(?:, ?|·|[과와] ))?$/;

/** "엑스 X·구 트위터 를 통해": the same, its brackets lost. */
const IN_A_ROW = /^(?: X(?=[·, ]))?[·, ]? ?(?:옛|구) (?:트위터|엑스) ?/;
const ACCOUNT = /^ ?(?:공식 )?계정(?=[을를에])/;
/** "트위터를 통해": nearly always where it was said. */
const THROUGH = /^(?:\([^)]{1,8}\))?[’'”"]?(?: 등 [가-힣]{0,4} ?SNS)?(?:를|을) 통해(?! ?(?:접속|로그인))/;

/** Where people talk. "트위터에는 불만이 쏟아졌다", but not "트위터에 접속할 수 없다". */
const SOCIAL =
  /^(?:(?:x|엑스|(?:옛 )?트위터)(?:\([^)]{0,12}\))?|인스타그램|페이스북|스레드|유튜브|블라인드)$/;
const TALK =
  /^(?:\([^)]{1,8}\))?[’'”"]?(?: ?등)?(?:에|에는|에도|에서|에서는|를 통해|을 통해|로|와|과|나|,)(?: [가-힣]{1,5})? ?(?:["“‘'(]|[^.]{0,24}(?:글|글을|불만|반응|게시|올라|올렸|올라왔|호소|목소리|후기|인증샷|공지|밝혔|적었|전했|썼|쏟아|확산|퍼[지졌진]|공유|화제|논란))/;
/** "엑스를 비롯한 온라인 커뮤니티에는": among the places to talk. */
const AMONG = /^(?:\([^)]{1,8}\))?[’'”"]?(?:를|을) 비롯(?:한|해) [^.]{0,16}(?:SNS|소셜|커뮤니티|온라인)/;

/** "X 이용자가 … 공유했다": what its users say of another. */
const USERS =
  /^(?:의)? ?(?:한 )?(?:이용자|사용자|유저)(?:들)?[은는이가][^.]{0,80}(?:공유했|올렸|게시했|적었|썼)/;

/** "트위터에 오늘 오후 2시 14분부터 … 고 적었다": a post whose quotation marks were lost. */
const POST =
  /^(?:에|에는|을 통해|를 통해) [^.“"]{0,160}(?:다|라|이라) ?(?:고|며|면서) ?(?:공지|밝[혔히]|적[었으]|전[했하]|썼|알[렸리]|안내|사과|설명)/;

/** "소셜미디어 X를 통해", "공식 트위터": where something was said, not what fails. */
const PLACE_TO_TALK = /(?:소셜 ?미디어|SNS|사회관계망서비스)(?: SNS)?(?:인)? ?[‘'(]?(?:X|엑스)?[ (]{0,2}$/;
const OFFICIAL = /공식 $/;
const FAILS =
  /^[’'”"]?(?:\([^)]{1,8}\))?[’'”"]?(?:에서|에|가|이|도|의)? ?(?:또 |한때 )?(?:접속|서버|서비스)? ?(?:장애|오류|먹통|다운|마비|불통)/;

/** A fire in a data centre is why others fail. */
const CAUSE =
  /^[’'”"]?(?:\([^)]{1,12}\))? ?(?:[가-힣A-Z0-9&]{1,8} ?){0,3}(?:의|에서(?: 발생한| 난)?)? ?(?:화재|불)(?:로|의|에|가|이 [나붙났]| 여파| 영향| 사고| 사태| 이후)/;

/** "A failure of B's lines is the reason": the lines of a carrier are why others fail. */
const LINE = /^(?:의)? ?(?:회선|통신망|인터넷 ?망|망|전용선) ?(?:장애|오류|문제|고장)[가이] ?원인/;

/** "X에 따르면" only speaks; "X 계정", "X에 이어" are not what fails. */
export function nameRole(text: string, hit: NameHit): NameRole {
  const after = text.slice(hit.end, hit.end + 40);
  const before = text.slice(Math.max(0, hit.start - 40), hit.start);
  if (ASIDE.test(after) || FORMER.test(before) || WELL_BEFORE.test(before)) return 'aside';
  if (PLACE_TO_TALK.test(before) && !FAILS.test(after)) return 'aside';
  if (SOCIAL.test(hit.alias.name) && isPlaceToTalk(before, text.slice(hit.end, hit.end + 200)))
    return 'aside';
  if (CAUSE.test(after.slice(0, 20)) || LINE.test(after.slice(0, 24))) return 'cause';
  return SPEAKER.test(after) ? 'speaker' : 'subject';
}

function isPlaceToTalk(before: string, after: string): boolean {
  const rest = after.replace(IN_BRACKETS, '').replace(IN_A_ROW, ' ').replace(ACCOUNT, '').trimStart();
  const near = rest.slice(0, 40);
  return (
    OFFICIAL.test(before) ||
    THROUGH.test(near) ||
    TALK.test(near) ||
    AMONG.test(near) ||
    POST.test(rest) ||
    USERS.test(rest)
  );
}
