// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { OptionsProps } from '#components/options/Options.tsx';
import { Options } from '#components/options/Options.tsx';
import type { Choice, LookResult } from '#components/options/types.ts';
import type { Source } from '#lib/core/source.ts';
import { textsFor } from '#lib/text/texts.ts';

import { failure, health, newsItem, NOW, PARTS, preview, source } from './samples.ts';

const KO = textsFor('ko', 'Asia/Seoul');
const NEWS = source({
  id: 'news',
  url: 'https://news.example/feed.json',
  title: '아침소식',
  carries: 'news',
  service: null,
  home: null,
});
const DISCORD = source({
  id: 'discord',
  url: 'https://discordstatus.com/api/v2/summary.json',
  service: { id: 'discord', name: 'Discord' },
});
const EVENING = { ...NEWS, id: 'evening', url: 'https://evening.example/rss', title: '저녁소식' };
const SEARCH = {
  ...NEWS,
  id: 'search-naver',
  url: 'https://search.example/rss?q=naver',
  title: '네이버 뉴스 검색',
};
const FOUND: LookResult = { kind: 'found', preview: preview() };

const GITHUB: Choice = {
  id: 'github',
  name: '깃허브',
  otherName: 'GitHub',
  category: 'developer',
  page: 'https://www.githubstatus.com',
  readable: true,
  inNews: true,
};
const CHOICES: readonly Choice[] = [
  GITHUB,
  { ...GITHUB, id: 'baemin', name: '배달의민족', otherName: 'Baemin', page: null, readable: false },
  { ...GITHUB, id: 'x', name: 'X-Y', otherName: null, inNews: false },
];

afterEach(cleanup);

function show(over: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    sources: [source(), NEWS],
    health: [health(), health({ id: 'news', carries: 'news', url: NEWS.url, articles: 12 })],
    services: ['naver'],
    popular: ['kakaotalk', 'naver'],
    presets: [source(), DISCORD],
    newsrooms: [
      { region: 'KR', sources: [NEWS, EVENING] },
      { region: 'GLOBAL', sources: [] },
    ],
    searches: [SEARCH],
    language: 'auto',
    notifications: true,
    now: NOW,
    texts: KO,
    nameOf: (ref) => ref.name,
    onSearch: vi.fn<OptionsProps['onSearch']>(() => Promise.resolve(CHOICES)),
    onLook: vi.fn<OptionsProps['onLook']>(() => Promise.resolve(FOUND)),
    onServiceAt: vi.fn<OptionsProps['onServiceAt']>(() => Promise.resolve(null)),
    onAllowLook: vi.fn<OptionsProps['onAllowLook']>(() => Promise.resolve(FOUND)),
    onFollow: vi.fn<OptionsProps['onFollow']>(({ source: followed }) =>
      Promise.resolve({ kind: 'added', source: followed }),
    ),
    onCancel: vi.fn<() => void>(),
    onChoose: vi.fn<OptionsProps['onChoose']>(),
    onPreset: vi.fn<OptionsProps['onPreset']>((preset) => Promise.resolve({ kind: 'added', source: preset })),
    onNews: vi.fn<OptionsProps['onNews']>((followed) => Promise.resolve({ kind: 'added', source: followed })),
    onWatch: vi.fn<OptionsProps['onWatch']>(),
    onToggle: vi.fn<(source: Source, on: boolean) => void>(),
    onRemove: vi.fn<(source: Source) => void>(),
    onRestore: vi.fn<(source: Source) => void>(),
    onAllow: vi.fn<(source: Source) => void>(),
    onLanguage: vi.fn<OptionsProps['onLanguage']>(),
    onNotifications: vi.fn<(on: boolean) => void>(),
    onTestNotice: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
    ...over,
  };
  return { props, ...render(<Options {...props} />) };
}

function item(name: string) {
  const element = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (element === null) throw new Error(`no row for ${name}`);
  return within(element);
}

async function look(address: string): Promise<void> {
  fireEvent.input(field(), { target: { value: address } });
  fireEvent.click(screen.getByRole('button', { name: '살펴보기' }));
  await vi.waitFor(() => expect(screen.queryByText('주소를 확인하는 중…')).toBeNull());
}

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const finder = () => screen.getByRole<HTMLInputElement>('combobox', { name: '이름으로 찾기' });

async function find(typed: string): Promise<void> {
  fireEvent.input(finder(), { target: { value: typed } });
  await screen.findAllByRole('option');
}

const key = (name: string) => fireEvent.keyDown(finder(), { key: name });
const selected = () => screen.getByRole('option', { selected: true }).textContent;

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter((box) => box.checked)
    .map((box) => box.closest('label')?.textContent);

describe('the list of feeds', () => {
  it('says how each one fares', () => {
    show();
    item('GitHub').getByText('2분 전 읽음');
    item('GitHub').getByText('장애 소식 0건, 기사 0건');
    item('GitHub').getByText('https://www.githubstatus.com/api/v2/summary.json');
    item('아침소식').getByText('장애 소식 0건, 기사 12건');
  });

  it('says in words why one cannot be read, and when it last could', () => {
    show({ health: [health({ failure: failure({ kind: 'timeout' }), readAt: NOW - 3_600_000 })] });
    item('GitHub').getByText('www.githubstatus.com이 제때 응답하지 않았어요. 잠시 뒤 다시 시도할게요.');
    item('GitHub').getByText('1시간 전 읽음');
  });

  it('claims nothing about one that was never polled', () => {
    show({ health: [] });
    item('GitHub').getByText('아직 확인하지 않았어요.');
  });

  it('asks for the permission of one that lacks it', () => {
    const { props } = show({
      health: [health({ id: 'news', url: NEWS.url, failure: failure({ kind: 'permission' }) })],
    });
    fireEvent.click(screen.getByRole('button', { name: 'news.example 읽기 허용' }));
    expect(props.onAllow).toHaveBeenCalledExactlyOnceWith(NEWS);
  });

  it('switches one off and on', () => {
    const { props, rerender } = show();
    fireEvent.click(screen.getByRole('switch', { name: 'GitHub 확인하기' }));
    expect(props.onToggle).toHaveBeenLastCalledWith(source(), false);
    const off = source({ enabled: false });
    rerender(<Options {...props} sources={[off]} />);
    item('GitHub').getByText('꺼 두어서 확인하지 않아요.');
    fireEvent.click(screen.getByRole('switch', { name: 'GitHub 확인하기' }));
    expect(props.onToggle).toHaveBeenLastCalledWith(off, true);
  });

  it('removes one, and brings it back when that was a mistake', () => {
    const { props, rerender } = show();
    fireEvent.click(screen.getByRole('button', { name: '아침소식 삭제' }));
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(NEWS);
    rerender(<Options {...props} sources={[source()]} />);
    screen.getByText('아침소식을 삭제했어요.');
    fireEvent.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(props.onRestore).toHaveBeenCalledExactlyOnceWith(NEWS);
    expect(screen.queryByText('아침소식을 삭제했어요.')).toBeNull();
  });

  it('says so when it is empty', () => {
    show({ sources: [], health: [] });
    screen.getByText('아직 없어요. 위에서 고르거나 이름이나 주소로 찾아 주세요.');
  });

  it('lets the parts of a status page be chosen later', () => {
    const chosen = source({ components: ['Actions', 'Gone'] });
    const { props } = show({ sources: [chosen], health: [health({ components: PARTS })] });
    item('GitHub').getByText('부분: 5개 중 2개');
    expect(ticked()).toEqual(['Actions · 장애', 'Gone']);
    tick('Git Operations');
    expect(props.onChoose).toHaveBeenLastCalledWith(chosen, ['Git Operations', 'Actions', 'Gone']);
    tick('모든 부분');
    expect(props.onChoose).toHaveBeenLastCalledWith(chosen, []);
    item('GitHub').getByText('부분: 모두 (5개)');
  });

  it('takes no ticks at all for everything, and says so', () => {
    const { props } = show({ sources: [source()], health: [health({ components: PARTS })] });
    tick('모든 부분');
    expect(ticked()).toEqual([]);
    expect(props.onChoose).toHaveBeenLastCalledWith(source(), []);
    item('GitHub').getByText('아무것도 고르지 않으면 모든 부분을 알려 드려요.');
  });

  it('shows the parts that come with the first reading', () => {
    const { props, rerender } = show({ sources: [source()], health: [] });
    expect(screen.queryByRole('checkbox')).toBeNull();
    rerender(<Options {...props} health={[health({ components: PARTS })]} />);
    item('GitHub').getByText('부분: 모두 (4개)');
    expect(ticked()).toHaveLength(7);
  });

  it('offers no parts of a news feed', () => {
    show({ sources: [NEWS], health: [health({ id: 'news', components: PARTS })] });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('adding by address', () => {
  it('shows what is there before anything is followed', async () => {
    const { props } = show();
    await look('  https://www.githubstatus.com ');
    expect(props.onLook).toHaveBeenCalledExactlyOnceWith('https://www.githubstatus.com');
    expect(props.onFollow).not.toHaveBeenCalled();
    const panel = within(screen.getByRole('region', { name: 'GitHub' }));
    panel.getByText('공식 상태 페이지');
    panel.getByText('형식 statuspage');
    panel.getByText('5분마다 확인');
    panel.getByText('지금 장애 1건');
    panel.getByText('부분 4개 중 2개에 문제');
    const titles = within(panel.getByRole('list', { name: '지금 올라와 있는 소식' })).getAllByRole(
      'listitem',
    );
    expect(titles.map((title) => title.textContent)).toEqual(['Incident with Actions', 'Old trouble']);
    expect(document.activeElement).toBe(panel.getByRole('heading', { name: 'GitHub' }));
  });

  it('leaves the keyboard at the name as soon as it is dropped: the next Tab may come before a frame does', async () => {
    show();
    await look('https://www.githubstatus.com');
    const cancel = screen.getByRole('button', { name: '취소' });
    cancel.focus();
    // A click of the page itself: the testing library's would run what waits for a frame.
    cancel.click();
    await Promise.resolve();
    expect(screen.queryByRole('button', { name: '취소' })).toBeNull();
    expect(document.activeElement).toBe(finder());
  });

  it('follows everything unless parts are chosen', async () => {
    const { props } = show();
    await look('https://www.githubstatus.com');
    press('따라가기');
    expect(props.onFollow).toHaveBeenCalledExactlyOnceWith(preview(), []);
    await screen.findByText('GitHub를 추가했어요.');
    expect(field().value).toBe('');
    expect(screen.queryByRole('region', { name: 'GitHub' })).toBeNull();
  });

  it('follows the chosen parts only', async () => {
    const { props } = show({ sources: [], health: [] });
    await look('https://www.githubstatus.com');
    tick('Git Operations');
    tick('Europe');
    screen.getByText('부분: 4개 중 2개');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '모든 부분' }).indeterminate).toBe(true);
    press('따라가기');
    expect(props.onFollow).toHaveBeenCalledExactlyOnceWith(preview(), ['Actions', 'Asia - API']);
  });

  it('names the parts under their groups, and how they fare', async () => {
    show({ sources: [], health: [] });
    await look('https://www.githubstatus.com');
    within(screen.getByRole('group', { name: 'Europe' })).getByRole('checkbox', { name: 'API · 일부 장애' });
    within(screen.getByRole('group', { name: 'Asia' })).getByRole('checkbox', { name: 'API' });
  });

  it('offers the parts that its outages name, where a page lists none', async () => {
    show({
      sources: [],
      onLook: () => Promise.resolve({ kind: 'found', preview: preview({ components: [] }) }),
    });
    await look('https://status.cloud.google.com');
    screen.getByRole('checkbox', { name: 'Actions' });
  });

  it('stores nothing when the person says no', async () => {
    const { props } = show();
    await look('https://www.githubstatus.com');
    press('취소');
    screen.getByText('추가하지 않았어요.');
    expect(props.onCancel).toHaveBeenCalledOnce();
    expect(props.onFollow).not.toHaveBeenCalled();
    expect(screen.queryByRole('region', { name: 'GitHub' })).toBeNull();
    expect(field().value).toBe('https://www.githubstatus.com');
  });

  it('asks for the host in a click of its own, and goes on by itself', async () => {
    const url = 'https://api.status.io/1.0/status/1';
    const { props } = show({ onLook: () => Promise.resolve({ kind: 'allow', url, refused: false }) });
    await look('https://status.example/');
    screen.getByText('api.status.io를 읽으려면 허용해 주셔야 해요.');
    press('api.status.io 읽기 허용');
    expect(props.onAllowLook).toHaveBeenCalledExactlyOnceWith(url, 'https://status.example/');
    await screen.findByRole('region', { name: 'GitHub' });
  });

  it('can be asked again after a no', async () => {
    const url = 'https://news.example/feed.json';
    show({ onLook: () => Promise.resolve({ kind: 'allow', url, refused: true }) });
    await look(url);
    screen.getByText('허용하지 않으셔서 news.example을 읽지 못했어요. 마음이 바뀌면 다시 허용할 수 있어요.');
    screen.getByRole('button', { name: 'news.example 읽기 허용' });
  });

  it('has the address that the popup hands over, and does not look by itself', () => {
    const { props } = show({ address: 'https://status.example/' });
    expect(field().value).toBe('https://status.example/');
    expect(props.onLook).not.toHaveBeenCalled();
    press('살펴보기');
    expect(props.onLook).toHaveBeenCalledExactlyOnceWith('https://status.example/');
  });

  it('shows that it is at work, and does not start twice', () => {
    const { props } = show({ onLook: vi.fn<OptionsProps['onLook']>(() => new Promise(() => {})) });
    fireEvent.input(field(), { target: { value: 'https://slow.example' } });
    press('살펴보기');
    screen.getByText('주소를 확인하는 중…');
    press('살펴보기');
    expect(props.onLook).toHaveBeenCalledOnce();
  });

  it.each<[string, LookResult, string]>([
    [
      'a page that is no feed',
      { kind: 'failed', url: 'https://page.example/', failure: { kind: 'not-a-feed' } },
      'page.example에서 온 것은 읽을 수 있는 피드가 아니에요. 상태 페이지나 피드의 주소가 맞는지 확인해 주세요.',
    ],
    ['one that is there already', { kind: 'already', source: NEWS }, '아침소식은 이미 목록에 있어요.'],
  ])('says in words what became of %s, and keeps the address', async (_, result, sentence) => {
    show({ onLook: () => Promise.resolve(result) });
    await look('https://page.example/');
    screen.getByText(sentence);
    expect(field().value).toBe('https://page.example/');
    expect(field().getAttribute('aria-invalid')).toBe(String(result.kind !== 'already'));
  });

  it('says so when nothing was typed, and asks nobody', async () => {
    const { props } = show();
    await look('   ');
    screen.getByText('주소를 넣어 주세요.');
    expect(props.onLook).not.toHaveBeenCalled();
  });

  it('survives a failure nobody thought of', async () => {
    show({ onLook: () => Promise.reject(new Error('unthought of')) });
    await look('https://news.example/');
    screen.getByText('예상하지 못한 문제가 생겼어요. 다시 시도해 주세요.');
  });

  it('shows hostile titles as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const hostile = preview({
      source: { ...NEWS, title: evil },
      articles: [newsItem(evil)],
      components: [{ name: evil, status: 'unknown' }],
    });
    const { container } = show({ onLook: () => Promise.resolve({ kind: 'found', preview: hostile }) });
    await look('https://evil.example/');
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getAllByText(evil).length).toBeGreaterThan(1);
  });
});

describe('finding by name', () => {
  it('offers names in the language of the page, the category and the official page', async () => {
    const { props } = show();
    expect(finder().getAttribute('aria-expanded')).toBe('false');
    await find('깃');
    expect(props.onSearch).toHaveBeenLastCalledWith('깃');
    expect(finder().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      '깃허브 GitHub · 개발 · www.githubstatus.com',
      '배달의민족 Baemin · 개발',
      'X-Y 개발 · www.githubstatus.com',
    ]);
    screen.getByText('3곳을 찾았어요.');
  });

  it('is walked through with the arrow keys, and round', async () => {
    show();
    await find('깃');
    expect(selected()).toMatch(/^깃허브/);
    const id = screen.getByRole('option', { selected: true }).id;
    expect(finder().getAttribute('aria-activedescendant')).toBe(id);
    key('ArrowDown');
    expect(selected()).toMatch(/^배달의민족/);
    key('ArrowUp');
    key('ArrowUp');
    expect(selected()).toMatch(/^X-Y/);
  });

  it('looks at the page of the one that is chosen with Enter', async () => {
    const { props } = show();
    await find('깃');
    key('Enter');
    expect(props.onLook).toHaveBeenCalledExactlyOnceWith('https://www.githubstatus.com');
    expect(finder().value).toBe('깃허브');
    expect(screen.queryByRole('option')).toBeNull();
    await screen.findByRole('region', { name: 'GitHub' });
  });

  it('looks at the page of the one that is clicked', async () => {
    const { props } = show();
    await find('x');
    fireEvent.click(screen.getByRole('option', { name: /^X-Y/ }));
    expect(props.onLook).toHaveBeenCalledOnce();
  });

  it('is closed with Escape, and opened again with the arrow down', async () => {
    const { props } = show();
    await find('깃');
    key('Escape');
    expect(screen.queryByRole('option')).toBeNull();
    expect(finder().value).toBe('깃');
    key('ArrowDown');
    await screen.findAllByRole('option');
    key('Escape');
    key('Escape');
    expect(finder().value).toBe('');
    expect(props.onLook).not.toHaveBeenCalled();
  });

  it('says so where the press is the only word', async () => {
    const { props } = show();
    await find('배달');
    fireEvent.click(screen.getByRole('option', { name: /^배달의민족/ }));
    screen.getByText(/^배달의민족은 읽을 수 있는 상태 페이지를 내지 않아서 언론 보도가 유일한 소식이에요\./);
    expect(props.onLook).not.toHaveBeenCalled();
  });

  it('says so where a page turns out to tell programs nothing', async () => {
    show({
      onLook: (url) => Promise.resolve({ kind: 'failed', url, failure: { kind: 'not-a-feed' } }),
    });
    await find('x');
    fireEvent.click(screen.getByRole('option', { name: /^X-Y/ }));
    const sentence = await screen.findByText(/^X-Y의 페이지에서 읽을 수 있는 데이터를 찾지 못했어요\./);
    expect(within(sentence).getByRole('link', { name: '페이지 열기' }).getAttribute('href')).toBe(
      'https://www.githubstatus.com',
    );
  });

  it('leads on to the address when nothing is found', async () => {
    show({ onSearch: () => Promise.resolve([]) });
    fireEvent.input(finder(), { target: { value: '없는 것' } });
    await screen.findByText('찾지 못했어요. 상태 페이지의 주소를 아래에 넣어 주세요.');
    expect(finder().getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the answer to what was typed last, however late another comes', async () => {
    let late: (choices: readonly Choice[]) => void = () => {};
    show({
      onSearch: (typed) =>
        typed === '깃' ? new Promise((done) => (late = done)) : Promise.resolve(CHOICES.slice(1, 2)),
    });
    fireEvent.input(finder(), { target: { value: '깃' } });
    await find('배');
    late(CHOICES);
    await new Promise((painted) => setTimeout(painted, 20));
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  it('shows what was looked at last, however late another look ends', async () => {
    let late: (result: LookResult) => void = () => {};
    show({
      onLook: (url) =>
        url.includes('slow')
          ? new Promise((done) => (late = done))
          : Promise.resolve({ kind: 'already', source: NEWS }),
    });
    fireEvent.input(field(), { target: { value: 'https://slow.example' } });
    press('살펴보기');
    await find('x');
    fireEvent.click(screen.getByRole('option', { name: /^X-Y/ }));
    await screen.findByText('아침소식은 이미 목록에 있어요.');
    late(FOUND);
    await new Promise((painted) => setTimeout(painted, 20));
    expect(screen.queryByRole('region', { name: 'GitHub' })).toBeNull();
  });
});

describe('watched services', () => {
  it('are watched and left by one click', () => {
    const { props } = show({
      nameOf: ({ id }) => ({ kakaotalk: '카카오톡', naver: '네이버' })[id ?? ''] ?? '',
    });
    const kakaotalk = screen.getByRole('button', { name: '카카오톡 지켜보기' });
    const naver = screen.getByRole('button', { name: '네이버 지켜보기' });
    expect([kakaotalk, naver].map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
    ]);
    fireEvent.click(kakaotalk);
    fireEvent.click(naver);
    expect(vi.mocked(props.onWatch).mock.calls).toEqual([
      ['kakaotalk', true],
      ['naver', false],
    ]);
  });

  it('stand beside the popular ones, once each', () => {
    show({ services: ['naver', 'slack'] });
    const names = within(screen.getByRole('region', { name: '지켜볼 서비스' })).getAllByRole('button');
    expect(names.map((button) => button.textContent)).toEqual(['kakaotalk', 'naver', 'slack']);
  });

  it.each<[string, Partial<OptionsProps>, boolean]>([
    ['no newsroom is followed', { sources: [source()] }, true],
    ['the only newsroom is switched off', { sources: [{ ...NEWS, enabled: false }] }, true],
    ['a newsroom is followed', {}, false],
    ['no service is watched', { sources: [], services: [] }, false],
  ])('need news: %s', (_, over, missing) => {
    show(over);
    expect(screen.queryByText('아직 따라가는 뉴스가 없어요. 아래에서 하나 이상 골라 주세요.') !== null).toBe(
      missing,
    );
  });

  it('are offered where a service is found that the press alone speaks of', async () => {
    const { props } = show();
    await find('배달');
    fireEvent.click(screen.getByRole('option', { name: /^배달의민족/ }));
    press('배달의민족 지켜보기');
    expect(props.onWatch).toHaveBeenCalledExactlyOnceWith('baemin', true);
    screen.getByText('배달의민족 장애가 뉴스에 나오면 알려 드릴게요.');
    await vi.waitFor(() => expect(document.activeElement).toBe(finder()));
  });

  it('are offered where an address turns out to be such a service’s site', async () => {
    const { props } = show({
      onLook: (url) => Promise.resolve({ kind: 'failed', url, failure: { kind: 'not-a-feed' } }),
      onServiceAt: () => Promise.resolve(CHOICES[1] ?? null),
    });
    await look('https://www.baemin.com/');
    screen.getByText('배달의민족은 읽을 수 있는 상태 페이지를 내지 않아서 언론 보도가 유일한 소식이에요.');
    press('배달의민족 지켜보기');
    expect(props.onWatch).toHaveBeenCalledExactlyOnceWith('baemin', true);
  });

  it('are not offered again, nor where the news does not know the service', async () => {
    show({
      services: ['baemin'],
      onLook: (url) => Promise.resolve({ kind: 'failed', url, failure: { kind: 'not-a-feed' } }),
    });
    await find('배달');
    fireEvent.click(screen.getByRole('option', { name: /^배달의민족/ }));
    expect(screen.queryByRole('button', { name: '배달의민족 지켜보기' })).toBeNull();
    await find('x');
    fireEvent.click(screen.getByRole('option', { name: /^X-Y/ }));
    await screen.findByText(/^X-Y의 페이지에서/);
    expect(screen.queryByRole('button', { name: 'X-Y 지켜보기' })).toBeNull();
  });
});

it('of many picks the first are shown, and the chosen ones, until all are asked for', () => {
  const many = Array.from({ length: 20 }, (_, index) => `s${index}`);
  show({ popular: many, services: ['s18'] });
  const region = within(screen.getByRole('region', { name: '지켜볼 서비스' }));
  const names = () =>
    region.getAllByRole('button', { name: /지켜보기$/ }).map((button) => button.textContent);
  expect(names()).toEqual([...many.slice(0, 12), 's18']);
  fireEvent.click(region.getByRole('button', { name: '7개 더 보기' }));
  expect(names()).toEqual(many);
  expect(document.activeElement?.textContent).toBe('s12');
  expect(region.queryByRole('button', { name: /더 보기/ })).toBeNull();
});

describe('news', () => {
  it('is followed and left by one click', async () => {
    const { props } = show();
    const evening = screen.getByRole('button', { name: '저녁소식 따라가기' });
    fireEvent.click(evening);
    expect(props.onNews).toHaveBeenCalledExactlyOnceWith(EVENING);
    await vi.waitFor(() => expect(evening.getAttribute('aria-busy')).toBe('false'));
    fireEvent.click(screen.getByRole('button', { name: '아침소식 따라가기' }));
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(NEWS);
  });

  it('says so when its host was not allowed', async () => {
    show({ onNews: ({ url }) => Promise.resolve({ kind: 'refused', url }) });
    press('저녁소식 따라가기');
    await screen.findByText(/^허용하지 않으셔서 evening\.example을 읽지 못했어요\./);
  });

  it('can be searched for a watched service, and says who learns of it', () => {
    const { props } = show();
    screen.getByText('지켜보는 서비스를 Google 뉴스에서 찾아요. 어떤 서비스를 찾는지는 Google에 전해져요.');
    press('네이버 뉴스 검색 따라가기');
    expect(props.onNews).toHaveBeenCalledExactlyOnceWith(SEARCH);
  });

  it('is not searched while nothing is watched', () => {
    show({ services: [], searches: [] });
    expect(screen.queryByText('서비스별 뉴스 검색')).toBeNull();
  });
});

describe('quick picks', () => {
  it('are followed by one click', async () => {
    const { props } = show();
    const button = screen.getByRole('button', { name: 'Discord 따라가기' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button);
    expect(props.onPreset).toHaveBeenCalledExactlyOnceWith(DISCORD);
    await vi.waitFor(() => expect(button.getAttribute('aria-busy')).toBe('false'));
  });

  it('are left by one click', () => {
    const { props } = show();
    const button = screen.getByRole('button', { name: 'GitHub 따라가기' });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(source());
  });

  it('say in words why one could not be followed', async () => {
    show({
      onPreset: () =>
        Promise.resolve({ kind: 'failed', url: DISCORD.url, failure: { kind: 'http', status: 503 } }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Discord 따라가기' }));
    await screen.findByText('discordstatus.com이 오류(503)로 응답했어요. 잠시 뒤 다시 시도할게요.');
  });
});

describe('preferences', () => {
  it('choose the language', () => {
    const { props } = show();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '브라우저 언어' }).checked).toBe(true);
    fireEvent.click(
      within(screen.getByRole('group', { name: '언어' })).getByRole('radio', { name: 'English' }),
    );
    expect(props.onLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });

  it('switch notifications off', () => {
    const { props } = show();
    fireEvent.click(screen.getByRole('switch', { name: '장애와 복구를 데스크톱 알림으로 받기' }));
    expect(props.onNotifications).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each([
    [() => Promise.resolve(true), /^보냈어요/],
    [() => Promise.resolve(false), /^알림을 보내지 못했어요/],
    [() => Promise.reject(new Error('no daemon')), /^알림을 보내지 못했어요/],
  ])('send a test notification and say what became of it (%#)', async (onTestNotice, words) => {
    show({ onTestNotice });
    fireEvent.click(screen.getByRole('button', { name: '시험 알림 보내기' }));
    await screen.findByText(words);
  });
});
