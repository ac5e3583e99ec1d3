import type { Example } from './example.ts';

/** What goes on until later, is back in stages, still fails after all, or is only foreseen. */
export const TOLD_LATER: readonly Example[] = [
  // Planned, under way until later.
  [
    '연휴 은행 거래 일부 중단',
    '카카오뱅크는 시스템 점검으로 21일 오후 4시부터 23일 오전 9시까지 해외송금을 중단한다.',
    '2025-06-21T17:30',
    'kakaobank in_progress 06-21T16:00 06-23T09:00',
  ],
  [
    '설 연휴 금융거래 중단',
    '우리은행에 따르면 15일 0시부터 18일 밤 12시까지 모든 금융거래가 중단된다. 신용카드는 정상 운영된다.',
    '2025-06-12T11:00',
    'woori scheduled 06-15T00:00 06-19T00:00',
  ],
  [
    '정부24 서비스 중단',
    '정부24 서비스가 일시 중단됐다. 정부24는 이날 오후 1시 55분부터 발급이 되지 않는다.',
    '2025-06-17T15:20',
    'gov24 investigating 06-17T13:55 ?',
  ],
  // Others without a clock of their own fail in the first outage told.
  [
    'AWS 장애에 배민·요기요 먹통',
    'AWS 서울 리전에서 6일 오후 8시 32분부터 8시 54분까지 서버 장애가 발생했다. 배달의민족과 요기요도 접속이 되지 않았다.',
    '2025-06-06T22:00',
    'aws,baemin,yogiyo resolved 06-06T20:32 06-06T20:54',
  ],
  // All of it is back.
  [
    '넥슨·라이엇 게임 서버 장애',
    '리그 오브 레전드는 1일 오후 3시 28분부터 접속이 되지 않았다. 넥슨은 오후 2시 15분부터 접속 장애가 발생했다. 현재 장애는 모두 해결돼 정상화된 상태다.',
    '2025-06-01T18:00',
    'riot resolved 06-01T15:28 ?;nexon resolved 06-01T14:15 ?',
  ],
  // What is only foreseen, promised, or opened for booking.
  [
    '카카오톡 전송 장애',
    '카카오톡은 15일 오후 3시 30분부터 메시지가 전송되지 않고 있다. 카카오는 오후 9시까지 복구를 완료할 예정이라고 했다.',
    '2025-06-15T20:00',
    'kakaotalk investigating 06-15T15:30 ?',
  ],
  [
    '리그 오브 레전드 접속 장애',
    '리그 오브 레전드에서 23일 오후 3시쯤부터 접속 장애가 발생했다. 라이엇게임즈는 정상화를 위해 최선을 다하겠다고 전했다.',
    '2025-06-23T16:10',
    'riot investigating 06-23T15:00 ?',
  ],
  [
    '코레일톡 예매 먹통',
    '코레일은 17일 오전 7시부터 오후 1시까지 예매를 진행할 계획이었으나 코레일톡 접속이 되지 않는 장애가 발생했다.',
    '2025-06-17T12:30',
    'korail investigating 06-17T07:00 ?',
  ],
  // Still down after all.
  [
    '우리은행 뱅킹 장애',
    '우리은행 인터넷뱅킹은 21일 오전 8시부터 이체가 되지 않았다. 은행은 오전 10시 15분 복구됐다고 밝혔으나 모바일 뱅킹은 여전히 접속이 되지 않는 상태다.',
    '2025-06-21T12:00',
    'woori investigating 06-21T08:00 ?',
  ],
  // In stages; one of them only "until".
  [
    '토스 앱 접속 오류',
    '토스 앱은 5일 오전 9시 3분부터 접속 오류가 발생했다. 로그인은 오전 9시 40분 복구됐다. 송금은 오전 10시 12분 복구됐다.',
    '2025-06-05T13:00',
    'toss resolved 06-05T09:03 06-05T10:12',
  ],
  [
    '신한카드 결제 중단',
    '신한카드는 12일 낮 12시 49분 정비 작업 도중 문제가 발생하면서 오후 1시 19분까지 결제 시스템이 마비됐다.',
    '2025-06-12T15:50',
    'shinhancard resolved 06-12T12:49 06-12T13:19',
  ],
];
