import { describe, expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

interface Told {
  readonly services: readonly string[];
  readonly phase: string;
  readonly from?: string;
  readonly until?: string;
  readonly kind?: string;
}

interface Example {
  readonly about: string;
  readonly title: string;
  readonly published: string;
  readonly html: string;
  readonly told: readonly Told[];
}

/** Articles of our own writing: other services, times and orders than the founding article. */
const EXAMPLES: readonly Example[] = [
  {
    about: 'two banks in one paragraph, the second with its own range',
    title: '주말 아침 은행 앱 두 곳 잇따라 접속 장애',
    published: '2025-03-08T13:00:00+09:00',
    html: `<p>8일 오전 8시 5분부터 8시 50분까지 신한은행 앱에서 접속 장애가 발생했습니다. 은행 측은 서버를 재가동해 복구했다고 밝혔습니다.</p>
      <p>이와 별개로, 우리은행 모바일뱅킹도 오전 10시 12분부터 11시 3분까지 이체가 되지 않았습니다. 현재는 정상화됐습니다.</p>`,
    told: [
      { services: ['shinhan'], phase: 'resolved', from: '03-08T08:05', until: '03-08T08:50' },
      { services: ['woori'], phase: 'resolved', from: '03-08T10:12', until: '03-08T11:03', kind: 'transfer' },
    ],
  },
  {
    about: 'a table with one row for each service',
    title: '20일 오후 결제 서비스 장애 정리',
    published: '2025-05-20T19:00:00+09:00',
    html: `<p>20일 오후 간편결제 서비스에서 장애가 잇따랐다.</p>
      <table><tr><th>서비스</th><th>장애 시간</th></tr>
      <tr><td>토스페이</td><td>오후 1시 10분부터 1시 45분까지</td></tr>
      <tr><td>페이코</td><td>오후 3시 20분부터 4시 5분까지</td></tr></table>`,
    told: [
      { services: ['tosspay'], phase: 'resolved', from: '05-20T13:10', until: '05-20T13:45' },
      { services: ['payco'], phase: 'resolved', from: '05-20T15:20', until: '05-20T16:05' },
    ],
  },
  {
    about: 'an outage across midnight, written the next morning',
    title: '디스코드 밤새 접속 오류…새벽 복구',
    published: '2025-06-03T08:00:00+09:00',
    html: '<p>디스코드가 2일 오후 11시 40분부터 3일 0시 55분까지 접속되지 않는 오류를 일으켰다. 디스코드는 복구를 마쳤다고 공지했다.</p>',
    told: [{ services: ['discord'], phase: 'resolved', from: '06-02T23:40', until: '06-03T00:55' }],
  },
  {
    about: 'an outage that goes on',
    title: '[속보] 업비트 접속 장애…원인 파악 중',
    published: '2025-07-01T10:20:00+09:00',
    html: '<p>1일 오전 9시 48분께부터 가상자산 거래소 업비트에서 접속이 안 되는 장애가 이어지고 있다. 업비트는 “원인을 파악 중”이라고 공지했다.</p>',
    told: [{ services: ['upbit'], phase: 'investigating', from: '07-01T09:48' }],
  },
  {
    about: 'one service fails, two others are said to be well',
    title: '배달의민족 주문 먹통…쿠팡이츠는 정상',
    published: '2025-08-15T19:00:00+09:00',
    html: '<p>15일 오후 6시 30분부터 배달의민족 앱에서 주문이 되지 않고 있다. 쿠팡이츠와 요기요는 이상이 없는 것으로 확인됐다.</p>',
    told: [{ services: ['baemin'], phase: 'investigating', from: '08-15T18:30', kind: 'order' }],
  },
  {
    about: 'planned work, announced in a notice with labels',
    title: '[공지] 케이뱅크 시스템 점검 안내',
    published: '2025-09-10T10:00:00+09:00',
    html: `<p>안정적인 서비스 제공을 위해 시스템 점검을 실시합니다.</p>
      <ul><li>점검 일시: 2025년 9월 14일(일) 01:30 ~ 05:00</li><li>점검 영향: 케이뱅크 앱 전체 서비스 이용 불가</li></ul>`,
    told: [
      {
        services: ['kbank'],
        phase: 'scheduled',
        from: '09-14T01:30',
        until: '09-14T05:00',
        kind: 'maintenance',
      },
    ],
  },
  {
    about: 'the time first, the recovery in the next sentence, an earlier case at the end',
    title: '네이버지도 50분간 길찾기 오류',
    published: '2025-10-22T16:00:00+09:00',
    html: `<p>네이버지도 앱이 22일 낮 12시 15분쯤부터 작동하지 않는 오류가 발생했다. 네이버는 오후 1시 5분쯤 복구를 완료했다고 밝혔다.</p>
      <p>앞서 지난 9월 3일에도 오전 7시 20분부터 8시까지 네이버지도에 접속 장애가 있었다.</p>`,
    told: [{ services: ['navermap'], phase: 'resolved', from: '10-22T12:15', until: '10-22T13:05' }],
  },
  {
    about: 'a length instead of an end',
    title: '멜론티켓 예매 20분 먹통',
    published: '2025-11-05T21:10:00+09:00',
    html: '<p>5일 오후 8시부터 약 20분간 멜론티켓 예매 페이지에 접속이 되지 않았다. 접속자가 몰리면서 서버에 과부하가 걸린 것으로 파악됐다.</p>',
    told: [
      {
        services: ['melonticket'],
        phase: 'resolved',
        from: '11-05T20:00',
        until: '11-05T20:20',
        kind: 'booking',
      },
    ],
  },
  {
    about: 'repair under way',
    title: '홈택스 접속 지연…순차 복구 중',
    published: '2026-01-15T11:00:00+09:00',
    html: '<p>15일 오전 9시 5분쯤부터 국세청 홈택스 접속 장애가 발생했다. 국세청은 순차적으로 복구하고 있다고 설명했다.</p>',
    told: [{ services: ['hometax'], phase: 'monitoring', from: '01-15T09:05' }],
  },
  {
    about: 'published one minute after midnight in Korea, the day before in UTC',
    title: '인스타그램 로그인 오류…1시간 만에 복구',
    published: '2026-02-01T15:01:00Z',
    html: '<p>인스타그램에서 1일 오후 10시 20분부터 11시 25분까지 로그인이 되지 않는 장애가 발생했다가 복구됐다.</p>',
    told: [
      {
        services: ['instagram'],
        phase: 'resolved',
        from: '02-01T22:20',
        until: '02-01T23:25',
        kind: 'login',
      },
    ],
  },
];

const lexicon = lexiconOf(SERVICES);
const clock = (at: number | null): string | undefined =>
  at === null ? undefined : new Date(at + 9 * 3_600_000).toISOString().slice(5, 16);

describe('ten articles of other services, times and orders', () => {
  it.each(EXAMPLES)('$about', ({ title, published, html, told }) => {
    const incidents = read(
      {
        id: 'a',
        title,
        excerpt: '',
        body: { html },
        publishedAt: Date.parse(published),
        url: 'https://news.example/a',
        zone: 'Asia/Seoul',
      },
      lexicon,
    );
    const found = incidents.map((one) => ({
      services: one.services.map((service) => service.id),
      phase: one.phase,
      from: clock(one.startedAt),
      until: clock(one.resolvedAt),
      kind: one.kind,
    }));
    expect(found).toHaveLength(told.length);
    for (const one of told)
      expect(found).toContainEqual({ from: undefined, until: undefined, kind: expect.anything(), ...one });
    expect(incidents.every((one) => one.evidence === 'press' && one.quotes.length > 0)).toBe(true);
  });

  it('dates nothing when the article has no date', () => {
    for (const { title, html } of EXAMPLES) {
      const body = { html: `${html}<p><img src="/2024/06/picture.jpg"></p>` };
      const incidents = read(
        { id: 'a', title, excerpt: '', body, publishedAt: null, url: null, zone: 'Asia/Seoul' },
        lexicon,
      );
      for (const one of incidents) expect([one.startedAt, one.resolvedAt]).toEqual([null, null]);
    }
  });

  it('believes the list of a notice on the own board of a service, whatever its title says', () => {
    const notice = {
      id: 'a',
      title: 'Service Partially Unavailable',
      excerpt: '',
      body: {
        text: '현재 서비스는 정상화되어 이용이 가능합니다.\n- 장애 발생시간: 2025. 7. 3 19:40 ~ 2025. 7. 4 12:40\n- 조치 내용: 서버 재배포',
      },
      publishedAt: Date.parse('2025-07-04T13:00:00+09:00'),
      url: null,
      zone: 'Asia/Seoul',
    };
    expect(read(notice, lexicon)).toEqual([]);
    const [told] = read({ ...notice, feedServiceId: 'channeltalk' }, lexicon);
    expect([told?.phase, clock(told?.startedAt ?? null), clock(told?.resolvedAt ?? null)]).toEqual([
      'resolved',
      '07-03T19:40',
      '07-04T12:40',
    ]);
  });
});
