import type { Example } from './example.ts';

/** Planned work with several windows, dates apart from their times, and plans that were changed. */
export const KOREAN_WINDOWS: readonly Example[] = [
  // Every window is told: for all of it, and a longer one for a part.
  [
    '하나카드 시스템 개편 안내',
    '하나카드가 시스템 개편으로 20일 오전 2시부터 4시까지 결제를 중단한다고 15일 밝혔다. 홈페이지와 앱은 19일 오후 10시부터 20일 오전 9시까지 중단된다.',
    '2025-06-15T10:00',
    'hanacard scheduled 06-20T02:00 06-20T04:00;hanacard scheduled 06-19T22:00 06-20T09:00',
  ],
  [
    '신한카드 결제 서비스 점검',
    '신한카드는 오는 20일 오전 4시부터 5시까지 시스템 점검으로 결제를 중단한다고 밝혔다. 같은 날 오전 0시부터 오후 3시까지 15시간 동안 홈페이지 접속도 불가능하다.',
    '2025-06-15T10:00',
    'shinhancard scheduled 06-20T04:00 06-20T05:00;shinhancard scheduled 06-20T00:00 06-20T15:00',
  ],
  // The date of a notice stands on a line of its own.
  [
    '케이뱅크 정기점검 안내',
    '작업 일자\n2025-6-20(금)\n23:50 ~ 00:10 서비스 중단',
    '2025-06-16T10:00',
    'kbank scheduled 06-20T23:50 06-21T00:10',
  ],
  // Both days, then both times, as some write them.
  [
    '[공지] 우리은행 시스템 점검으로 인한 서비스 일시중지 안내',
    '작업일시: 2025.06.19(목)~2025.06.20(금) PM11:00 ~ AM04:00(약5시간)',
    '2025-06-16T10:00',
    'woori scheduled 06-19T23:00 06-20T04:00',
  ],
  // A bare day that ends a range follows the day that began it.
  [
    '우리은행 금융거래 일시 중단',
    '우리은행이 차세대 시스템 작업으로 내달 15일 0시부터 18일 24시까지 모든 거래를 중단한다고 밝혔다.',
    '2025-06-19T10:00',
    'woori scheduled 07-15T00:00 07-19T00:00',
  ],
  // "In this period" is the range told last.
  [
    '연휴 은행 전산 교체',
    '하나은행이 내달 15일 0시부터 16일 24시까지 전산시스템 교체로 모든 거래를 중단한다. 케이뱅크도 이 기간 모든 서비스를 중단한다.',
    '2025-06-19T10:00',
    'hana scheduled 07-15T00:00 07-17T00:00;kbank scheduled 07-15T00:00 07-17T00:00',
  ],
  // What was planned before is not what came.
  [
    '업비트 서버 점검 변경',
    '업비트가 서버 점검을 20일로 바꿨다. 당초 18일 오전 3시부터 5시까지 점검할 계획이었으나 20일 오전 3시부터 5시까지 거래를 중단한다고 다시 공지했다.',
    '2025-06-16T10:00',
    'upbit scheduled 06-20T03:00 06-20T05:00',
  ],
  [
    '홈택스 접속 오류',
    '당초 국세청은 12일 자정부터 16일 오전 8시까지 홈택스를 중단한다고 안내했다. 하지만 16일 오후 2시 10분부터 홈택스 접속 오류가 발생했다.',
    '2025-06-16T18:00',
    'hometax investigating 06-16T14:10 ?',
  ],
  [
    '위택스 점검 시간 연장 안내',
    '당초 16일 06:00까지였던 위택스 점검이 10:00까지 연장되었습니다.',
    '2025-06-16T06:40',
    'wetax in_progress ? 06-16T10:00',
  ],
  // What has yet to begin has not failed, and a range that began days ago may end yet.
  [
    '삼성카드 새벽 결제 중단',
    '삼성카드는 20일 오전 2시 30분부터 3시간 동안 시스템 개편으로 서비스 이용이 어렵다고 밝혔다.',
    '2025-06-16T10:00',
    'samsungcard scheduled 06-20T02:30 06-20T05:30',
  ],
  // A notice that is edited when all is done keeps its date.
  [
    '(완료) 넥슨 정기점검 안내',
    '20일 오전 8시부터 11시까지 정기점검이 진행됩니다.',
    '2025-06-19T11:00',
    'nexon completed 06-20T08:00 06-20T11:00',
  ],
  [
    '넥슨 게임 정기점검 연장',
    '넥슨이 게임 정기점검을 17일에서 18일로 넘어오는 자정부터 정오까지 한다고 공지했다. 넥슨은 점검을 오후 3시까지 연장했다.',
    '2025-06-18T13:00',
    'nexon in_progress 06-18T00:00 06-18T15:00',
  ],
  // Ranges that overlap, one for each function, in one sentence.
  [
    '신한카드 연휴 서비스 중단',
    '신한카드는 시스템 개편으로 카드 발급은 28일 오후 9시부터 29일 오전 1시까지, 가상계좌 입금은 28일 오후 9시부터 29일 오전 7시까지 중단한다고 밝혔다.',
    '2025-06-25T10:00',
    'shinhancard scheduled 06-28T21:00 06-29T01:00;shinhancard scheduled 06-28T21:00 06-29T07:00',
  ],
  // Exactly planned, though no word of work is said; and a bank that is named as its members are.
  [
    '농협, 설 연휴 24~28일 금융거래 일시 중단',
    '농협은 24일 자정부터 28일 새벽 4시까지 모든 금융거래를 일시 중단한다고 밝혔다.',
    '2025-01-18T15:00',
    'nh scheduled 01-24T00:00 01-28T04:00',
  ],
  [
    '오버워치 서버 점검',
    '배틀넷은 5일 오전 2시부터 서버 점검을 진행하며, 점검은 같은 날 오전 9시에 완료한다고 밝혔다.',
    '2025-06-05T02:17',
    'battlenet in_progress 06-05T02:00 06-05T09:00',
  ],
  // A table that lost its cells; what comes after midnight is of the next day.
  [
    '케이뱅크 정기점검 안내',
    '작업 시간\n2025-6-20(금)\n23:55 ~ 00:05\n서비스 일시중단\n00:05 ~ 00:30\n서비스 제공\n00:30 ~ 01:30\n서비스 일시중단',
    '2025-06-16T10:00',
    'kbank scheduled 06-20T23:55 06-21T00:05;kbank scheduled 06-21T00:30 06-21T01:30',
  ],
  [
    '농협은행 전자금융 일시 중지',
    '농협은행은 시스템 개편으로 오는 30일 자정부터 다음달 3일 24시 30분까지 전자금융 거래를 중지한다.',
    '2025-06-15T10:00',
    'nh scheduled 06-30T00:00 07-04T00:30',
  ],
  // What ends for good is planned as well, and is another matter.
  [
    '삼성월렛 6월 말 종료',
    '삼성페이 운영팀은 오는 30일 이후에는 삼성월렛 서비스를 종료하며 쿠폰도 사용할 수 없다고 안내했다.',
    '2025-06-15T10:00',
    '-',
  ],
  // What another company plans is not told of the one before it.
  [
    'KB국민카드 연휴 결제 중단',
    'KB국민카드는 15일 오후 11시 50분부터 16일 오전 0시 20분까지 시스템 개편으로 결제를 중단한다. 한빛생명은 11일 오후 11시부터 16일 오전 9시까지 모바일 거래를 중단한다.',
    '2025-06-10T10:00',
    'kbcard scheduled 06-15T23:50 06-16T00:20',
  ],
];
