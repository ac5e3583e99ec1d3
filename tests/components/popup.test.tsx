// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { PopupProps } from '#components/popup/Popup.tsx';
import { Popup } from '#components/popup/Popup.tsx';
import { textsFor } from '#lib/text/texts.ts';

import { article, at, card, failure, health, NOW, snapshot, source } from './samples.ts';

const KO = textsFor('ko', 'Asia/Seoul');
const EN = textsFor('en', 'Asia/Seoul');

afterEach(cleanup);

function show(over: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    snapshot: snapshot(),
    now: NOW,
    online: true,
    texts: KO,
    nameOf: (ref) => ref.name,
    checking: false,
    onCheck: vi.fn<() => void>(),
    onOpen: vi.fn<(url: string) => void>(),
    onOptions: vi.fn<() => void>(),
    ...over,
  };
  return { props, ...render(<Popup {...props} />) };
}

const answer = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const header = () => within(screen.getByRole('banner'));
const tone = (): string | undefined => screen.getByRole('banner').dataset['tone'];

it('hands the page it was opened on over, where there is one', () => {
  const onFollowPage = vi.fn<() => void>();
  const { rerender, props } = show();
  expect(screen.queryByRole('button', { name: '이 페이지 따라가기' })).toBeNull();
  rerender(<Popup {...props} onFollowPage={onFollowPage} />);
  fireEvent.click(screen.getByRole('button', { name: '이 페이지 따라가기' }));
  expect(onFollowPage).toHaveBeenCalledOnce();
});

describe('on the site of a service', () => {
  const here = { id: 'coupang', name: '쿠팡', inNews: true };
  const paper = source({ id: 'news', service: null, carries: 'news' });
  const chosen = { services: [], sources: [paper] };
  const fresh = snapshot({ sources: [health({ id: 'news' })] });

  it.each<[string, Partial<PopupProps>, string | null]>([
    [
      'it is down',
      { snapshot: { ...fresh, current: [card({ services: [here] })] } },
      '지금 보고 있는 쿠팡에 장애가 있어요',
    ],
    ['nothing is known', { snapshot: fresh }, '지금 보고 있는 쿠팡의 장애를 알린 기사는 없어요'],
    [
      'its own page knows of nothing',
      { snapshot: fresh, chosen: { services: [], sources: [{ ...paper, service: here }] } },
      '지금 보고 있는 쿠팡에는 알려진 장애가 없어요',
    ],
    [
      'the news could not be read',
      { snapshot: snapshot({ sources: [health({ id: 'news', failure: failure({ kind: 'timeout' }) })] }) },
      '지금 보고 있는 쿠팡의 상태는 확인하지 못했어요',
    ],
    [
      'the browser is offline',
      { snapshot: fresh, online: false },
      '지금 보고 있는 쿠팡의 상태는 확인하지 못했어요',
    ],
    ['nobody would tell', { snapshot: fresh, chosen: { services: ['naver'], sources: [paper] } }, null],
    ['no service is known by it', { snapshot: fresh, here: undefined }, null],
  ])('says how that one stands: %s', (_, over, sentence) => {
    show({ here, chosen, ...over });
    expect(screen.queryByText(/^지금 보고 있는/)?.textContent ?? null).toBe(sentence);
  });
});

it('keeps facts apart in what is copied, too', () => {
  const { container } = show({
    texts: EN,
    snapshot: snapshot({ current: [card({ impact: 'minor', components: ['PC', 'Web'] })] }),
  });
  expect(container.textContent).toContain('Minor · Investigating · since 10:54');
  expect(container.textContent).toContain('Login problems · PC, Web');
  expect(header().getByText('Checked 2 min ago').closest('p')?.textContent).toBe(
    'Checked 2 min ago · 2 sources',
  );
});

describe('the answer at the top', () => {
  it('counts the current outages', () => {
    show({ snapshot: snapshot({ current: [card(), card({ id: 'b' })] }) });
    expect(answer()).toBe('지금 장애 2건');
    expect(tone()).toBe('major');
  });

  it('counts those that are not in the list as well', () => {
    show({ snapshot: snapshot({ current: [card()], currentTotal: 63 }), texts: EN });
    expect(answer()).toBe('63 current outages');
    screen.getByText('62 more outages not shown here.');
  });

  it('is calm when everything was read and nothing is wrong', () => {
    show();
    expect(answer()).toBe('알려진 장애가 없어요');
    expect(tone()).toBe('ok');
    header().getByText('2분 전 확인');
    expect(screen.queryByRole('heading', { name: '읽지 못한 곳' })).toBeNull();
  });

  it('is not green when a source fails, though its last word was good', () => {
    show({ snapshot: snapshot({ sources: [health({ failure: failure() }), health({ id: 'b' })] }) });
    expect(answer()).toBe('알려진 장애가 없어요');
    expect(tone()).toBe('unknown');
    header().getByRole('link', { name: '1곳을 읽지 못했어요' });
  });

  it('does not claim that nothing is wrong when a source is stale', () => {
    show({
      snapshot: snapshot({ sources: [health({ stale: true, readAt: at('09:00'), failure: failure() })] }),
    });
    expect(answer()).toBe('다 확인하지 못했어요');
    expect(tone()).toBe('unknown');
  });

  it('judges freshness by the clock of now: a computer that slept shows no green', () => {
    show({ now: NOW + 3 * 24 * 3_600_000 });
    expect(answer()).toBe('다 확인하지 못했어요');
    expect(tone()).toBe('unknown');
    header().getByText('3일 전 확인');
  });

  it.each([
    ['no snapshot', null],
    [
      'sources that were never polled',
      snapshot({ sources: [health({ checkedAt: null, readAt: null, stale: true })] }),
    ],
  ])('says that nothing was checked yet, with %s', (_, nothing) => {
    show({ snapshot: nothing });
    expect(answer()).toBe('아직 확인하지 않았어요');
    expect(tone()).toBe('unknown');
    expect(header().queryByText(/전 확인/)).toBeNull();
  });

  it('offers one button when nothing is followed', () => {
    const { props } = show({ snapshot: snapshot({ sources: [] }) });
    expect(answer()).toBe('아직 따라가는 서비스가 없어요');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: '서비스 고르기' }));
    expect(props.onOptions).toHaveBeenCalledOnce();
  });

  it('knows without a snapshot that nothing is followed', () => {
    show({ snapshot: null, chosen: { services: [], sources: [] } });
    expect(answer()).toBe('아직 따라가는 서비스가 없어요');
  });

  it('checks now, once, and says so', () => {
    const { props, rerender } = show();
    fireEvent.click(screen.getByRole('button', { name: '지금 확인' }));
    expect(props.onCheck).toHaveBeenCalledOnce();
    rerender(<Popup {...props} checking={true} />);
    expect(screen.getByRole('status').textContent).toBe('확인하는 중…');
    fireEvent.click(screen.getByRole('button', { name: '지금 확인' }));
    expect(props.onCheck).toHaveBeenCalledOnce();
  });

  it('tells a screen reader when the answer changes', () => {
    const { props, rerender } = show();
    expect(screen.getByRole('status').textContent).toBe('알려진 장애가 없어요');
    rerender(<Popup {...props} snapshot={snapshot({ current: [card()] })} />);
    expect(screen.getByRole('status').textContent).toBe('지금 장애 1건');
  });
});

describe('what went wrong', () => {
  it('names each failing source, why, and what was last known', () => {
    show({
      snapshot: snapshot({
        sources: [
          health({ failure: failure(), readAt: at('11:00'), incidents: 2 }),
          health({
            id: 'n',
            title: '아침소식',
            carries: 'news',
            readAt: null,
            failure: failure({ kind: 'not-a-feed' }),
          }),
        ],
      }),
    });
    const list = within(screen.getByRole('region', { name: '읽지 못한 곳' }));
    expect(list.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'GitHub',
      '아침소식',
    ]);
    list.getByText(/^www\.githubstatus\.com이 오류\(503\)로 응답했어요/);
    list.getByText('마지막으로 57분 전에 읽었고, 그때 장애 2건을 전했어요.');
    list.getByText('아직 한 번도 읽지 못했어요.');
  });

  it('leads to the options page when only a permission is missing', () => {
    const { props } = show({
      snapshot: snapshot({ sources: [health({ failure: failure({ kind: 'permission' }) })] }),
    });
    fireEvent.click(screen.getByRole('button', { name: '설정에서 허용하기' }));
    expect(props.onOptions).toHaveBeenCalledOnce();
  });

  it('keeps the outages above the failures', () => {
    show({ snapshot: snapshot({ current: [card()], sources: [health({ failure: failure() })] }) });
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      '지금 장애',
      '읽지 못한 곳',
    ]);
  });

  it('says once that the browser is offline, and keeps what was known', () => {
    show({
      online: false,
      snapshot: snapshot({ current: [card()], sources: [health({ failure: failure({ kind: 'offline' }) })] }),
    });
    screen.getByText('인터넷에 연결되어 있지 않아요.', { exact: false });
    expect(screen.queryByRole('region', { name: '읽지 못한 곳' })).toBeNull();
    screen.getByRole('heading', { level: 3, name: '카카오톡' });
  });

  it('is not green while offline', () => {
    show({ online: false });
    expect(tone()).toBe('unknown');
  });

  it.each([
    ['rebuilt', /기록을 지워서 다시 모으고/],
    ['no-database', /기록을 저장할 수 없어/],
  ] as const)('says that the storage is %s', (storage, words) => {
    show({ snapshot: snapshot({ storage }) });
    screen.getByText(words);
  });
});

describe('a current outage', () => {
  const told = card({
    services: [
      { id: 'work24', name: '고용24' },
      { id: 'worknet', name: '워크넷' },
    ],
    kind: 'access',
    components: ['실업급여 신청'],
    startedAt: at('09:15'),
    startedPrecision: 'about',
    cause: '데이터베이스가 멈췄다',
    latest: { at: at('11:20'), phase: 'identified', text: '복구하고 있다.' },
    articles: [article(), article({ key: 'b', title: '둘째 기사', outlet: '한낮일보', excerpt: '' })],
    quotes: [{ field: 'startedAt', text: '오전 9시 15분쯤부터 열리지 않았다.' }],
  });

  it('says who, what, since when, how long, the latest word and who says so', () => {
    show({ snapshot: snapshot({ current: [told] }) });
    const item = screen.getByRole('heading', { level: 3 }).closest('li');
    const text = item?.textContent ?? '';
    for (const part of [
      '고용24, 워크넷',
      '약 2시간 42분째',
      '접속 장애',
      '실업급여 신청',
      '중대',
      '조사 중',
      '09:15쯤부터',
    ]) {
      expect(text).toContain(part);
    }
    for (const part of [
      '11:20 복구하고 있다.',
      '원인 데이터베이스가 멈췄다',
      '언론 보도 2곳',
      '아침소식, 한낮일보',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('shows the newest article with its excerpt, and keeps the others one click away', () => {
    show({ snapshot: snapshot({ current: [told] }) });
    const more = screen.getByText('기사 1건 더 보기').closest('details');
    expect(more?.textContent).toContain('둘째 기사');
    expect(screen.getByRole('link', { name: article().title }).closest('details')).toBeNull();
    screen.getByText(article().excerpt);
    screen.getAllByText('news.example');
  });

  it('opens an article by a real link', () => {
    const { props } = show({ snapshot: snapshot({ current: [told] }) });
    const link = screen.getByRole('link', { name: article().title });
    expect(link.getAttribute('href')).toBe('https://news.example/2024/07/18/work24');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(fireEvent.click(link)).toBe(false);
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('https://news.example/2024/07/18/work24');
  });

  it('leaves a click with a modifier key to the browser', () => {
    const { props } = show({ snapshot: snapshot({ current: [told] }) });
    let taken: boolean | undefined;
    const last = (event: Event): void => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', last, { once: true });
    fireEvent.click(screen.getByRole('link', { name: article().title }), { ctrlKey: true });
    expect(taken).toBe(false);
    expect(props.onOpen).not.toHaveBeenCalled();
  });

  it('shows behind "why?" the sentences it was read from', () => {
    show({ snapshot: snapshot({ current: [told] }) });
    const why = screen.getByText('왜 이렇게 판단했나요?').closest('details');
    expect(why?.open).toBe(false);
    expect(why?.textContent).toContain('시작');
    expect(why?.textContent).toContain('오전 9시 15분쯤부터 열리지 않았다.');
  });

  it('names four of many services, and keeps all of them one click away', () => {
    const services = Array.from({ length: 7 }, (_, index) => ({ id: null, name: `서비스${index}` }));
    show({ snapshot: snapshot({ current: [card({ services })] }) });
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(
      '서비스0, 서비스1, 서비스2, 서비스3 외 3곳',
    );
    expect(screen.getByText('서비스 7곳 모두 보기').closest('details')?.textContent).toContain('서비스6');
  });

  it('claims no start and no duration that nobody told', () => {
    show({ snapshot: snapshot({ current: [card({ startedAt: null, startedPrecision: null })] }) });
    screen.getByText('시작 시각은 알려지지 않았어요');
    expect(document.querySelector('.length')).toBeNull();
  });

  it('claims no duration when only the day is known', () => {
    show({ snapshot: snapshot({ current: [card({ startedPrecision: 'day' })] }) });
    screen.getByText('오늘부터');
    expect(document.querySelector('.length')).toBeNull();
  });

  it('gives an official one its own title and page', () => {
    const official = card({
      title: 'Incident with Actions',
      kind: null,
      components: ['Actions'],
      evidence: 'official',
      sources: [
        { id: 'github', title: 'GitHub', evidence: 'official', home: 'https://www.githubstatus.com/' },
      ],
    });
    show({ snapshot: snapshot({ current: [official] }), texts: EN });
    screen.getByText('Incident with Actions');
    screen.getByText('Official');
    expect(screen.getByRole('link', { name: 'Details' }).getAttribute('href')).toBe(
      'https://www.githubstatus.com/',
    );
  });
});

describe('what is less urgent', () => {
  it('tells of an outage that is over, and how long it took', () => {
    const over = card({ phase: 'resolved', resolvedAt: at('11:40'), resolvedPrecision: 'minute' });
    show({ snapshot: snapshot({ recent: [over] }) });
    const region = within(screen.getByRole('region', { name: '최근 복구' }));
    region.getByText('46분 만에 복구');
    region.getByText('10:54 – 11:40');
  });

  it('keeps the newest article of an outage that is over at hand', () => {
    const over = card({
      phase: 'resolved',
      articles: [article({ title: '복구 소식' }), article({ key: 'b', title: '첫 소식' })],
    });
    show({ snapshot: snapshot({ recent: [over] }) });
    expect(screen.getByRole('link', { name: '복구 소식' }).closest('details')).toBeNull();
    screen.getByText('기사 1건 더 보기');
  });

  it('never calls an outage resolved that only vanished', () => {
    show({ snapshot: snapshot({ quiet: [card({ listed: false })] }) });
    const region = screen.getByRole('region', { name: '조용해진 소식' });
    expect(region.textContent).toContain('출처 목록에서 사라졌어요. 복구됐다는 말은 없었어요.');
    expect(region.textContent).not.toContain('복구됨');
  });

  it('says that a report nobody writes about any more is probably over', () => {
    show({ snapshot: snapshot({ quiet: [card({ faded: true })] }), texts: EN });
    screen.getByText('No news about it for a while. It is probably over.');
  });

  it('tells when a maintenance begins and ends', () => {
    const planned = card({
      phase: 'scheduled',
      impact: 'maintenance',
      kind: 'maintenance',
      startedAt: Date.parse('2024-07-20T02:00:00+09:00'),
      resolvedAt: Date.parse('2024-07-20T05:00:00+09:00'),
      resolvedPrecision: 'minute',
    });
    show({ snapshot: snapshot({ maintenance: [planned] }) });
    within(screen.getByRole('region', { name: '점검' })).getByText('7월 20일 02:00 – 05:00');
  });

  it('lists articles about no outage', () => {
    show({ snapshot: snapshot({ articles: [article({ title: '다른 소식' })] }) });
    within(screen.getByRole('region', { name: '다른 기사' })).getByRole('link', { name: '다른 소식' });
  });
});

describe('hostile text', () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  it('stays text, wherever it stands', () => {
    const told = card({
      services: [{ id: null, name: evil }],
      title: evil,
      components: [evil],
      cause: evil,
      evidence: 'official',
      latest: { at: null, phase: null, text: evil + evil },
      articles: [article({ title: evil, excerpt: evil, outlet: evil })],
      quotes: [{ field: evil, text: evil }],
    });
    const sources = [health({ title: evil, failure: failure() })];
    const { container } = show({
      snapshot: snapshot({ current: [told], recent: [told], sources, articles: told.articles }),
    });
    expect(container.querySelector('img, script, iframe')).toBeNull();
    expect(container.textContent).toContain(evil);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//news.example',
    'chrome://settings',
    '',
  ])('gives no link to %j', (url) => {
    show({ snapshot: snapshot({ current: [card({ url, articles: [article({ url })] })] }) });
    expect(screen.queryAllByRole('link')).toEqual([]);
    screen.getByText(article().title);
  });

  it('is isolated, so that its direction cannot turn our own words around', () => {
    show({ snapshot: snapshot({ current: [card({ services: [{ id: null, name: '\u202Eevil' }] })] }) });
    expect(screen.getByText('\u202Eevil').tagName).toBe('BDI');
  });
});

describe('fifty outages', () => {
  it('begin with the first screen and are complete soon after', async () => {
    const current = Array.from({ length: 50 }, (_, index) =>
      card({ id: `c${index}`, services: [{ id: null, name: `서비스 ${index}` }] }),
    );
    show({ snapshot: snapshot({ current }) });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(12);
    await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(50));
  });
});
