import type { Example } from './example.ts';

/** Planned work that takes longer, is put off, or says when all will be open again. */
export const PLANNED_OVERRUN: readonly Example[] = [
  // Only the end was to be another one.
  [
    '리그 오브 레전드 점검 연장',
    '리그 오브 레전드 점검은 당초 서버 증설을 위해 오전 6시부터 10시까지 이뤄질 예정이었다. 라이엇게임즈는 점검을 오후 1시까지 연장한다고 밝혔다.',
    '2026-03-06T11:00',
    'riot in_progress 03-06T06:00 03-06T13:00',
  ],
  [
    '배달의민족, 점검 시간 연장',
    '배달의민족이 6일 오전 3시부터 시작한 시스템 점검을 낮 12시까지 연장한다고 공지했다. 당초 점검은 오전 9시에 끝날 예정이었다.',
    '2026-03-06T11:00',
    'baemin in_progress 03-06T03:00 03-06T12:00',
  ],
  [
    '업비트 점검 길어져',
    '업비트 점검은 6일 오전 6시부터 시작됐으며 당초 오전 9시까지 진행될 예정이었다. 업비트는 점검을 무기한 연장했다.',
    '2026-03-06T11:00',
    'upbit in_progress 03-06T06:00 ?',
  ],
  // Put off, the first plan is none.
  [
    '빗썸 점검 연기',
    '빗썸은 당초 7일 오전 6시부터 9시까지 진행할 예정이던 서버 점검을 연기했다. 점검은 8일 오전 6시부터 9시까지 이뤄진다.',
    '2026-03-06T11:00',
    'bithumb scheduled 03-08T06:00 03-08T09:00',
  ],
  // Done later than it was put off to, or before it was to be.
  [
    '카카오게임즈 오딘 정기 점검',
    '6일 오전 8시 카카오게임즈는 오딘 정기 점검과 업데이트를 실시했다. 점검은 13시까지 연장됐다가 14시가 돼서야 점검이 완료됐다.',
    '2026-03-06T18:00',
    'kakaogames completed 03-06T08:00 03-06T14:00',
  ],
  [
    '리니지M 정기점검 끝',
    '리니지M은 6일 오전 2시부터 8시 30분까지 정기점검을 한다고 알렸는데 8시에 조기 완료됐다.',
    '2026-03-06T15:00',
    'lineagem completed 03-06T02:00 03-06T08:00',
  ],
  [
    '로스트아크 정기점검',
    '로스트아크는 오전 4시 30분부터 진행된 점검을 6시경 완료했다고 밝혔다.',
    '2026-03-06T09:15',
    'lostark completed 03-06T04:30 03-06T06:00',
  ],
  // When it will be open again is until when it stops.
  [
    '농협 금융거래 일시 중단',
    '농협은행은 7일 0시부터 전산시스템 교체를 위해 모든 금융거래를 중단하고 9일 0시부터 정상 운영할 예정이다.',
    '2026-03-06T11:00',
    'nh scheduled 03-07T00:00 03-09T00:00',
  ],
  [
    '토스뱅크, 정기 점검으로 서비스 중단',
    '토스뱅크가 정기 점검을 위해 10일 밤 11시 30분부터 모든 금융 서비스를 중단한다. 서비스는 11일 오전 6시에 재개된다.',
    '2026-03-06T11:00',
    'tossbank scheduled 03-10T23:30 03-11T06:00',
  ],
  // An outage has no such end.
  [
    '토스뱅크 이체 장애',
    '토스뱅크에서 6일 오전 9시부터 이체 장애가 발생했다. 서비스는 오후 1시에 재개될 예정이다.',
    '2026-03-06T11:00',
    'tossbank investigating 03-06T09:00 ?',
  ],
  // It is stopped now, until a time to come.
  [
    '카카오뱅크 해외송금 일시 중단',
    '카카오뱅크는 해외계좌송금 서비스를 오는 7일 오전 9시 30분까지 일시 중단한다고 밝혔다. 현재 계좌송금이 전면 중단된 상태다. 다른 송금은 정상 운영된다.',
    '2026-03-06T12:00',
    'kakaobank in_progress ? 03-07T09:30',
  ],
  // The next 26th, said of what will be done.
  [
    '삼성카드, 26일 새벽 서비스 일시 중단',
    '삼성카드는 시스템 개편을 위해 26일 새벽 2시 30분부터 3시간 동안 온라인 결제 서비스를 중단한다고 밝혔다.',
    '2026-03-06T11:00',
    'samsungcard scheduled 03-26T02:30 03-26T05:30',
  ],
  // The hour in brackets behind its day, the day in points, the month before both days.
  [
    '키움증권 주말 점검',
    '키움증권은 7일(오전 10시)부터 8일(오후 10시)까지 HTS와 MTS를 중단하고 시스템 점검을 실시한다.',
    '2026-03-06T11:00',
    'kiwoom scheduled 03-07T10:00 03-08T22:00',
  ],
  [
    '국세청 홈택스 일시 중단',
    '시스템 이전에 따라 홈택스가 중단된다. 이전 기간은 3.21일(토) 오후 6시부터 27일(금) 오전 8시까지다.',
    '2026-03-19T10:00',
    'hometax scheduled 03-21T18:00 03-27T08:00',
  ],
  [
    'LG유플러스 점검',
    'LG유플러스 앱의 점검 기간은 3월 20~23일이었다. 점검 중 문제가 생겨 네 차례 연장됐고 이달 4일 0시까지 진행될 예정이다.',
    '2026-04-02T10:00',
    'lgu in_progress 03-20T00:00 04-04T00:00',
  ],
  // "Season 3 era" tells no time.
  [
    '리그 오브 레전드 점검 길어진다',
    '시즌3 시대를 연 리그 오브 레전드가 길어지는 점검으로 항의를 받고 있다. 점검은 5일 오전 6시부터 시작됐으며 당초 오후 1시까지 진행될 예정이었다. 아직도 서버가 열리지 않고 있다.',
    '2026-03-05T15:00',
    'riot in_progress 03-05T06:00 ?',
  ],
  // What the title calls a stop of the service has a window, and is no farewell.
  [
    '인터넷우체국 서비스 중단 안내',
    '우정사업본부는 차세대 시스템을 위해 인터넷우체국을 3월 7일 00시부터 08시까지 중단한다.',
    '2026-03-06T11:00',
    'post scheduled 03-07T00:00 03-07T08:00',
  ],
  ['왓챠 서비스 중단 안내', '왓챠는 3월 7일 0시부터 서비스를 중단한다.', '2026-03-06T11:00', '-'],
  // An exchange that waits for an upgrade of a network; the notice was put up on another day.
  [
    '거래소, 이더리움 업그레이드 대응',
    '업비트와 빗썸은 지난 5일 오후 6시 이더리움 업그레이드에 따른 입출금 일시 중단 안내 공지를 올렸다. 두 거래소는 오는 8일 0시부터 이더리움 입출금을 중단한다.',
    '2026-03-06T10:00',
    'upbit,bithumb scheduled 03-08T00:00 ?',
  ],
  // More servers; a list whose lines begin with a triangle, which elsewhere lead to other articles.
  [
    'EBS 온라인클래스 서버 증설',
    'EBS는 개학을 앞두고 7일 오후 6시부터 8일 오전 6시까지 온라인클래스 서버를 증설한다. 이 기간 온라인클래스 접속이 불가능하다.',
    '2026-03-06T11:00',
    'ebs scheduled 03-07T18:00 03-08T06:00',
  ],
  [
    '홈택스 서버 점검 안내',
    '홈택스 서버 점검으로 다음과 같이 서비스가 중단됩니다.\n▶ 일시: 2026.3.8(일) 09:00~13:00\n▶ 내용: 홈택스 로그인',
    '2026-03-06T11:00',
    'hometax scheduled 03-08T09:00 03-08T13:00',
  ],
  // What stops for a lack of power on one's own board, or "업데이트 작업".
  [
    '삼성증권 MTS 주말 업데이트',
    '삼성증권은 오는 7일 오전 8시부터 오후 6시까지 모바일 앱 업데이트 작업을 진행한다. 해당 시간 접속이 제한된다.',
    '2026-03-06T11:00',
    'samsungsec scheduled 03-07T08:00 03-07T18:00',
  ],
  // In the year to come; improvements that are work.
  [
    '복지로 연도전환 작업',
    '복지로는 오는 29일 오후 7시부터 내년 1월 3일 오전 8시까지 연도전환 작업을 실시할 예정이라 이용이 제한된다.',
    '2025-12-26T12:00',
    'bokjiro scheduled 12-29T19:00 01-03T08:00',
  ],
  [
    'K-패스 시스템 개선…3일부터 5일 새벽까지 일시 중단',
    '국토교통부는 오는 3일 오전 1시부터 5일 오전 4시까지 K-패스 시스템 안전성을 높이기 위한 개선 작업을 진행한다고 1일 밝혔다. 앱 접속이 제한된다.',
    '2026-02-01T10:00',
    'kpass scheduled 02-03T01:00 02-05T04:00',
  ],
  // A colon on the line below its label; what will be done after a time begins nothing.
  [
    '홈택스 시스템 중단 안내',
    '국세청 시스템 전환 작업으로 홈택스 전송이 중지됩니다. 조회는 2월 23일 오전 8시 이후에 이루어질 예정입니다.\n◎ 홈택스 중지 기간\n: 2026년 2월 17일(화) 오후10시 ~ 2월 23일(월) 오전8시',
    '2026-02-16T10:00',
    'hometax scheduled 02-17T22:00 02-23T08:00',
  ],
  // A title that says what will fail, and on which days.
  [
    '국세청 홈택스 17일∼23일 계산서 발급 안돼',
    '차세대 시스템 전환 작업에 따라 17일 오후 10시부터 23일 오전 8시까지 홈택스에서 전자세금계산서 발급을 할 수 없다.',
    '2026-02-12T10:00',
    'hometax scheduled 02-17T22:00 02-23T08:00',
  ],
  // As it usually is.
  [
    '배틀그라운드 점검 시간에 불만',
    '배틀그라운드 점검은 늘 오전이다. 보통 늦은 오전인 11시 점검이 시작됐고 2시간 걸렸다. 이용자는 불만을 터뜨린다.',
    '2026-03-06T18:00',
    '-',
  ],
  // A stop that a headline says will be over; what has failed is no plan, though it will be back.
  [
    '농협 금융거래 일시 중단, 31일 0시부터 정상 운영',
    '농협은 29일 0시부터 전산시스템 재구축을 위해 모든 금융 거래를 일시 중단했다.',
    '2026-01-30T14:00',
    'nh in_progress 01-29T00:00 01-31T00:00',
  ],
  [
    '빗썸, 서버 장애로 거래 중단',
    '빗썸은 6일 오전 11시 서버 장애로 거래를 중단했으며 오후 2시에 재개할 예정이다.',
    '2026-03-06T12:00',
    'bithumb investigating 03-06T11:00 ?',
  ],
  [
    '아시아나항공 예약 시스템 16일 새벽 교체',
    '아시아나항공이 16일 오전 0시 30분부터 8시까지 예약·발권 시스템을 교체한다. 홈페이지와 앱에서 예약을 할 수 없다.',
    '2026-03-06T11:00',
    'asiana scheduled 03-16T00:30 03-16T08:00',
  ],
  // Work on what a service runs on.
  [
    '네이버클라우드, 데이터센터 전원 작업',
    '네이버클라우드는 18일 오전 1시부터 5시까지 데이터센터 전원 작업으로 일부 서버의 네트워크가 끊길 수 있다고 고객사에 알렸다.',
    '2026-03-06T11:00',
    'ncloud scheduled 03-18T01:00 03-18T05:00',
  ],
  // What cannot be done from a time to come until another, without a word of work or of a stop.
  [
    '국세청 홈택스 17일∼23일 계산서 발급 안돼',
    '17일 오후 10시부터 23일 오전 8시까지 홈택스에서 전자세금계산서 발급을 할 수 없다. 23일 새 시스템이 열린다.',
    '2026-02-12T10:00',
    'hometax scheduled 02-17T22:00 02-23T08:00',
  ],
  // When the notice was put up is no start; the predicate may stand between both times; others run all the while.
  [
    '업비트 점검 안내',
    '업비트가 지난 5일 오후 6시 서버 점검에 따른 거래 일시 중단 안내 공지를 올렸다. 점검은 8일 새벽에 한다.',
    '2026-03-06T10:00',
    'upbit scheduled ? ?',
  ],
  [
    '디아블로 3, 공휴일 점검 연장',
    '6일 오전 6시 30분경부터 약 3시간가량 이어질 예정이었던 디아블로 3의 아시아 서버 점검이 12시까지 연장돼, 공휴일을 맞아 게임을 즐기려던 이용자들의 큰 불만을 사고 있는 것으로 나타났다.',
    '2026-03-06T11:00',
    'battlenet in_progress 03-06T06:30 03-06T12:00',
  ],
  [
    '카카오뱅크 해외송금 일시 중단',
    '카카오뱅크는 해외계좌송금 서비스를 오는 7일 오전 9시 30분까지 일시 중단한다고 밝혔다. 웨스턴유니온 송금 서비스는 정상 운영된다.',
    '2026-03-06T12:00',
    'kakaobank scheduled ? 03-07T09:30',
  ],
  // A number before "era" is no hour.
  [
    '리그 오브 레전드 접속 장애',
    '시즌 3 시대를 연 리그 오브 레전드에서 6일 접속 장애가 발생했다.',
    '2026-03-06T12:00',
    'riot investigating ? ?',
  ],
];
