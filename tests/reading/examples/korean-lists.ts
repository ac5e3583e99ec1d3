import type { Example } from './example.ts';

/** Korean lists, words that only look like an end, and what stands beside the event: another day, another exchange. */
export const KOREAN_LISTS: readonly Example[] = [
  // The trade named once for all of a list.
  [
    '은행 인터넷뱅킹 접속 장애',
    '6일 오전 9시부터 국민·우리·하나·기업은행의 인터넷뱅킹 접속이 지연됐다.',
    '2026-03-06T11:00',
    'kb,woori,hana,ibk investigating 03-06T09:00 ?',
  ],
  [
    '카드 결제 오류',
    '6일 오전 9시부터 신한, 삼성, 현대카드 결제가 되지 않았다.',
    '2026-03-06T11:00',
    'shinhancard,samsungcard,hyundaicard investigating 03-06T09:00 ?',
  ],
  // When all will be well is no word that it is.
  [
    '건보공단 증명서 발급 차질',
    '국민건강보험공단의 증명서 발급이 6일 오전 9시부터 중단됐다. 시스템 안정화가 완료되면 모든 서비스를 정상 재개할 계획이다.',
    '2026-03-06T11:00',
    'nhis investigating 03-06T09:00 ?',
  ],
  [
    '모바일 신분증 먹통',
    '6일 오후 1시 57분부터 모바일 신분증에서 접속 장애가 발생했다. 발급 중단 기간은 장애 복구 완료 시까지다.',
    '2026-03-06T15:40',
    'mobileid investigating 03-06T13:57 ?',
  ],
  [
    '옥션 접속 장애',
    '옥션은 5일 오후 7시부터 접속이 되고 있지 않다. 사이트가 복구됐는지 확인하려는 접속까지 겹쳤다.',
    '2026-03-06T11:00',
    'auction investigating 03-05T19:00 ?',
  ],
  // In use again, as its operator puts it.
  [
    'SK브로드밴드, 한 시간 인터넷 장애',
    'SK브로드밴드는 6일 오전 10시 55분부터 인터넷 서비스가 원활하지 않았다고 밝혔다. 우회 처리해 오후 12시 7분부터 정상적으로 유선 인터넷을 서비스 중이라고 설명했다.',
    '2026-03-06T14:10',
    'skb resolved 03-06T10:55 03-06T12:07',
  ],
  [
    '디스코드 장애',
    '디스코드가 6일 오전 4시 10분부터 서버 연결이 되지 않았다. 디스코드는 오전 5시 35분 모든 서비스가 정상이라고 밝혔다.',
    '2026-03-06T11:00',
    'discord resolved 03-06T04:10 03-06T05:35',
  ],
  // "For a while", says the headline.
  [
    '페이스북, 5일 한때 접속 장애',
    '페이스북이 5일 오후 5시쯤부터 30여분간 접속 장애를 일으켰다. 페이스북은 “복구하기 위해 조치 중입니다”라는 메시지를 남겼다.',
    '2026-03-06T07:15',
    'facebook resolved 03-05T17:00 ?',
  ],
  // Another event, another day, another exchange; whose lines were used; what others do well.
  [
    '트위터 또 장애',
    '지난 2일에 이어 또 한 번 트위터에 장애가 발생해 불편을 겪고 있다. 6일 오전 11시경부터 팔로어 수가 0으로 표시되는 현상이 일어났다. 트위터 접속 장애가 이어지고 있다.',
    '2026-03-06T12:48',
    'x investigating 03-06T11:00 ?',
  ],
  [
    '빗썸 서버 다운',
    '가상화폐 거래소 서버가 다운됐다. 빗썸은 6일 오후 4시부터 접속이 되지 않는다.',
    '2026-03-06T19:10',
    'bithumb investigating 03-06T16:00 ?',
  ],
  [
    'SKT 통신 두절',
    '5일 오후 10시 27분부터 SK텔레콤 이동통신이 끊겼다. KT 무선통신 시설을 이용해 재난 로밍을 실시했다.',
    '2026-03-06T08:32',
    'skt investigating 03-05T22:27 ?',
  ],
  // The small hours of the day that is named.
  [
    '디아블로3 접속 장애',
    '디아블로3가 16일 오후 10시부터 접속되지 않았다. 접속 장애는 17일 밤 12시 40분까지 지속됐다.',
    '2026-03-17T10:30',
    'battlenet resolved 03-16T22:00 03-17T00:40',
  ],
  // Once it looks back, what was on days before is of others.
  [
    '모바일 신분증 먹통',
    '6일 오후 1시 57분부터 모바일 신분증에서 접속 장애가 발생했다. 앞서 지난달 17일 정부24에서도 장애가 발생했다. 5일에는 나라장터가 마비됐다가 1시간 만에 복구됐다.',
    '2026-03-06T15:40',
    'mobileid investigating 03-06T13:57 ?',
  ],
  // What does not stop.
  [
    '토스증권, 이용자 몰려도 주문 중단되지 않아',
    '토스증권은 6일 오전 9시부터 이용자가 몰렸지만 주문이 중단되지 않았다고 밝혔다.',
    '2026-03-06T11:00',
    '-',
  ],
  // A board that passes on another's notice says who it is; planned work by its short name.
  [
    '[KCP] BC카드 시스템 점검에 따른 결제 중단 안내',
    '안녕하세요. NHN KCP입니다. BC카드 시스템 점검으로 서비스가 일시 중단될 예정입니다.\n1. 중단일시 : 2026.03.15(일) 02:00 ~ 06:00',
    '2026-03-06T11:00',
    'bccard scheduled 03-15T02:00 03-15T06:00',
  ],
  // A check because of a failure, and a failure in the course of a check, are outages; what is to come ends none.
  [
    '코인원 서버 다운…긴급 점검 중',
    '코인원이 6일 오전 9시 40분부터 접속 장애를 겪고 있다. 코인원은 긴급 점검을 진행 중이며 오후 1시까지 완료할 예정이라고 공지했다.',
    '2026-03-06T11:00',
    'coinone investigating 03-06T09:40 ?',
  ],
  [
    '메이플스토리 접속 장애로 임시점검 돌입',
    '메이플스토리 서버에 6일 오전 8시부터 접속 장애가 발생해 넥슨이 오전 10시부터 임시점검에 들어갔다. 점검은 낮 12시까지 진행될 예정이다.',
    '2026-03-06T11:00',
    'maplestory investigating 03-06T08:00 ?',
  ],
  [
    '키움증권 HTS 점검 중 오류…개장 지연',
    '키움증권이 주말 시스템 점검 뒤 6일 오전 9시부터 HTS 접속 오류를 겪고 있다.',
    '2026-03-06T11:00',
    'kiwoom investigating 03-06T09:00 ?',
  ],
  [
    '배민 주문 중단 사태…서버 교체 작업 중 사고',
    '배달의민족이 6일 새벽 서버 교체 작업 중 발생한 오류로 오전 7시부터 9시 20분까지 주문이 중단됐다.',
    '2026-03-06T11:00',
    'baemin resolved 03-06T07:00 03-06T09:20',
  ],
  [
    '배그 서버 점검 후에도 접속 안 돼',
    '배틀그라운드는 서버 점검이 끝난 뒤에도 6일 낮 12시부터 접속이 되지 않고 있다.',
    '2026-03-06T14:00',
    'pubg investigating 03-06T12:00 ?',
  ],
  // Whose lines were the reason.
  [
    '현금인출기 먹통…NH농협 "통신사 회선 문제"',
    'NH농협은행 자동화기기가 6일 오전 10시 20분께부터 작동하지 않았다. 은행 측은 KT 회선 장애가 원인이라며 낮 12시 5분 복구됐다고 밝혔다.',
    '2026-03-06T13:30',
    'nh resolved 03-06T10:20 03-06T12:05',
  ],
  // "Stable again".
  [
    '케이뱅크 앱 장애',
    '6일 오전 10시 2분부터 케이뱅크 앱 로그인이 지연됐다. 케이뱅크는 10시 55분께 안정화됐다고 밝혔다.',
    '2026-03-06T11:30',
    'kbank resolved 03-06T10:02 03-06T10:55',
  ],
  // In words that say nothing else of a failure: "could not reach", "could be used".
  [
    '코인원 장애',
    '코인원 이용자들이 6일 오전 9시 2분부터 접속을 못해 불만을 터뜨렸다. 오전 10시 8분 접속을 할 수 있게 됐다.',
    '2026-03-06T11:30',
    'coinone resolved 03-06T09:02 03-06T10:08',
  ],
  // An hour without a day in a title is of the day that the text tells; how long it stopped, before its name.
  [
    '업비트 정오께 10분 접속 지연',
    '업비트가 5일 정오께부터 10여 분간 접속이 지연됐다.',
    '2026-03-06T11:00',
    'upbit resolved 03-05T12:00 ?',
  ],
  [
    '새벽 3시간 멈춘 토스뱅크',
    '토스뱅크 앱이 6일 새벽 2시 10분부터 5시 5분까지 약 3시간 접속되지 않았다.',
    '2026-03-06T11:00',
    'tossbank resolved 03-06T02:10 03-06T05:05',
  ],
];
