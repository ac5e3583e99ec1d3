import type { Kind } from '#lib/core/model.ts';

import type { Reason } from '../language.ts';
import { matchesOf } from '../matches.ts';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['emergency', /119|112|긴급 ?신고/],
  ['login', /로그인|본인 ?인증|로그아웃/],
  ['messaging', /메시지|메신저|수발신|송수신|송·수신|수·발신|채팅/],
  ['transfer', /이체|송금|입출금|입·출금|출금/],
  ['payment', /결제|수납|납부|페이(?!지|스)/],
  ['booking', /예매|예약|발권|승차권/],
  ['trading', /매매|체결|HTS|MTS|주식|코인|마켓|거래소/],
  ['order', /주문|배달/],
  ['issuance', /발급|증명서|민원/],
  ['search', /검색/],
  ['network', /통신|네트워크|인터넷(?!뱅킹| ?뱅킹|등기소| ?우체국)|회선|통화|와이파이|망 /],
  ['content', /게시물|게시글|피드|타임라인|영상|재생|스트리밍|뉴스|글이|글쓰기/],
  ['total', /모든 서비스|전 서비스|전체 서비스|전산망|전면/],
  ['access', /접속|홈페이지|사이트|앱|서버|먹통|열리지/],
];

/** What stopped working: the kinds stand in the order of how much they tell. */
export const kindOf = (text: string): Kind | null =>
  KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const PLATFORM = 'PC|모바일|웹|안드로이드|아이폰|iOS|윈도';
const FUNCTION =
  '로그인|메시지 ?(?:수발신|송수신|수·발신|송·수신|전송)|간편결제|결제|이체|송금|조회|예매|발권|검색|주문|인터넷뱅킹|인터넷 뱅킹|모바일뱅킹|모바일 뱅킹|스마트뱅킹|사진 전송|발급|계좌 개설|관리자콘솔|댓글|알림|재생';
const COMPONENT = new RegExp(
  `(?:(?<platform>${PLATFORM})(?: ?(?:버전|앱|웹|클라이언트))?(?:에서|의|으로)? ?)?(?<what>${FUNCTION})|(?<alone>${PLATFORM}) ?(?:버전|앱|웹)`,
  'g',
);

/** Parts of a service, as "PC 로그인": the platform, then the function; a part named within another is left out. */
export function componentsOf(text: string): string[] {
  const found = new Set<string>();
  for (const { groups } of matchesOf(COMPONENT, text)) {
    const { platform, what, alone } = groups!;
    found.add([platform ?? alone, what?.trim()].filter(Boolean).join(' '));
  }
  const all = [...found];
  return all.filter((part) => !all.some((other) => other !== part && other.split(' ').includes(part)));
}

/** A wording that gives a reason. */
interface Wording {
  readonly pattern: RegExp;
  /** The reason stands before what the pattern finds, in this many characters; without it the pattern's group is it. */
  readonly before?: readonly [least: number, most: number];
}

/** Reasons, the surest wording first. What a pattern with `before` finds in its group still belongs to the reason. */
const CAUSES: readonly Wording[] = [
  { pattern: /(?:을|를) (?:장애 |사고 )?원인으로/g, before: [3, 50] },
  { pattern: /(?:장애 ?)?(?:발생 ?)?원인 ?: ?([^.]{4,80})/g },
  { pattern: /원인은 ([^.“”]{4,70}?)(?:으로|로|인 것|이라|이다|입니다|때문)/g },
  {
    pattern: /(?:으로|로) (?:확인|파악|밝혀|추정|드러|분석|의심)(?:됐|되|돼|된)/g,
    before: [4, 60],
  },
  { pattern: /(?:가|이) 원인/g, before: [4, 60] },
  { pattern: /에 따른 것|때문/g, before: [3, 50] },
  { pattern: /(?:으로|로) (?:인해|인한)/g, before: [3, 50] },
  {
    pattern: /( (?:화재|공격|과부하|업데이트 오류|설정 오류|케이블 절단|트래픽 급증))(?:으로|로|에)/g,
    before: [3, 50],
  },
  { pattern: /(멈춰|멈추면서|몰리면서|급증하면서|만료돼|만료되면서|꺼지면서)/g, before: [4, 60] },
];

/** What a wording gives as the reason: within its clause, and no longer than a reason is. */
function reasonIn(sentence: string, { pattern, before }: Wording): string | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    if (before === undefined) return match[1];
    const [least, most] = before;
    const head = sentence.slice(Math.max(0, match.index - most), match.index);
    const clause = head.slice(head.search(LAST_CLAUSE));
    if (clause.length >= least) return clause + (match[1] ?? '');
    pattern.lastIndex = match.index + 1;
  }
  return undefined;
}

const LAST_CLAUSE = /[^.,“”]*$/;

/** What merely repeats that it failed is no reason. */
const NO_REASON = /(?:장애|오류|먹통|사례|사고|사태|현상|불편|이유|상황)$/;

/** Why it failed, in the article's words, or `null`. */
export function causeOf(sentence: string): Reason | null {
  if (!HINT.test(sentence) || UNKNOWN.test(sentence)) return null;
  for (const [rank, wording] of CAUSES.entries()) {
    const text = reasonIn(sentence, wording)
      ?.replace(/^.*(?:에 따르면,? |기준(?:으로)? |부터 |까지 |[쯤께] )/, '')
      .replace(/^[\s\-–·:]+|^(?:이번 |이에 |또 |장애는 |이는 |이후 |했으나 )+/g, '')
      .trim();
    if (text === undefined || text.length < 3 || !/[가-힣]/.test(text) || NO_REASON.test(text)) continue;
    return { text, sure: CAUSES.length - rank };
  }
  return null;
}

const HINT = /원인|때문|인해|인한|확인|파악|추정|멈[춰추]|몰리|급증|화재|공격|과부하|만료|따른|분석|의심/;
const UNKNOWN =
  /원인(?:을|은)? ?(?:을 )?(?:파악|조사|확인|분석)(?: ?중|하고|할|하는)|원인 (?:파악|규명)|원인은 (?:아직|확인되지|파악되지)/;

const MEASURE =
  /긴급 ?(?:조치|복구|점검)|조치(?:했|를 취|하고|를 완료|에 착수)|교체했|증설|롤백|재가동|재시작|우회|전환(?:했|해)|차단(?:했|하)|수기로|복구 ?작업|비상 ?(?:근무|대응)|연장(?:했|하)|\d대[^.]{0,20}(?:통해|사용해)/;

/** What was done about it: the sentence itself, or `null`. */
export const measuresOf = (sentence: string): string | null =>
  MEASURE.test(sentence) && !/점검 중|필요/.test(sentence) ? sentence : null;
