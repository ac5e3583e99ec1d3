import type { Example } from './example.ts';

/** Planned work told in passing: by days alone, by labels, after the fact, without a word of a stop. */
export const PLANNED_TOLD: readonly Example[] = [
  // Work is named, nothing fails: what else could it be.
  [
    '거래소 하락장에 서버 점검',
    '빗썸이 9일 새벽 서버 점검을 실시했다. 빗썸이 공지한 서버 점검 시작 시점은 오전 0시30분, 점검 완료 시점은 오전 2시40분이다.',
    '2025-06-09T03:10',
    'bithumb completed 06-09T00:30 06-09T02:40',
  ],
  [
    '넥슨 9월 10일 패치 안내',
    '◆ 정기점검: 05:00~08:00\n- 홈페이지 점검으로 인한 점검 진행',
    '2025-09-10T22:10',
    'nexon completed 09-10T05:00 09-10T08:00',
  ],
  [
    '넥슨 11월 5일 패치 안내',
    '◆ 임시점검:16:00~18:00',
    '2025-11-05T18:05',
    'nexon completed 11-05T16:00 11-05T18:00',
  ],
  // A check beside an outage is its repair, not a plan.
  [
    '빗썸, 한밤 거래 중단',
    '빗썸에서 4일 오후 11시 27분부터 거래 장애가 발생했다. 빗썸은 시스템 점검을 실시하고 5일 오전 1시 9분 거래를 재개했다.',
    '2025-06-05T09:30',
    'bithumb resolved 06-04T23:27 06-05T01:09',
  ],
  // By days alone, from today on.
  [
    '청약홈 오늘부터 개편',
    '4일부터 22일까지 청약홈 개편 작업으로 청약홈 신규 공고가 중단된다.',
    '2025-06-04T09:00',
    'applyhome in_progress ? ?',
  ],
  // Two days with one word.
  [
    '이통3사 16~18일 개통 전산 중단',
    'KT와 LG유플러스는 16∼18일 번호이동 등 개통 전산업무를 중단한다.',
    '2025-06-15T12:00',
    'kt,lgu scheduled 06-16T00:00 ?',
  ],
  [
    'KT 번호이동 4일부터 전면 중단',
    'KT는 전산 개편으로 다음 달 4일부터 6일까지 번호이동을 중단한다. 앞서 SK텔레콤은 전산 개편을 한 지난 12∼14일에도 번호이동을 중단했다.',
    '2025-05-29T10:00',
    'kt scheduled 06-04T00:00 ?',
  ],
  // A centre that moves.
  [
    '심평원, 전산센터 이전',
    '심평원은 19일(목)부터 24일(화)까지 전산센터를 우선 이전한다. 이전 기간 동안 청구 등 모든 전산 업무가 중단된다.',
    '2025-06-17T10:00',
    'hira scheduled 06-19T00:00 ?',
  ],
  // It is stopped, and goes on to be.
  [
    '교육행정시스템, 엿새 중단',
    "교육행정 정보시스템 '나이스'가 그제 저녁부터 시스템 개편 작업에 들어갔습니다. 민원서류 발급이 모두 중단된 상태입니다. 시스템은 오는 21일 오전 복구될 예정입니다.",
    '2025-06-17T19:27',
    'neis in_progress ? ?',
  ],
  // A service that ends, and a check it happens to follow.
  [
    '"호연 서비스 종료 발표"',
    '엔씨소프트가 게임 호연의 서비스를 종료한다. 유료 상품 판매는 17일 정기점검 이후 중단했다.',
    '2025-06-17T18:00',
    '-',
  ],
  // A title that cries it, and a text that plans it.
  [
    '정부24·주민등록 시스템 주말 멈춤',
    '행정안전부는 7일 오후 9시부터 8일 오후 6시까지 주민등록시스템을 교체하기 위해 정부24의 민원 발급을 중단한다고 밝혔다.',
    '2025-06-05T15:00',
    'gov24,idverify scheduled 06-07T21:00 06-08T18:00',
  ],
];
