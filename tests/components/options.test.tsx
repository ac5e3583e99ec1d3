// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { OptionsProps } from '#components/options/Options.tsx';
import { Options } from '#components/options/Options.tsx';
import type { AddResult } from '#components/options/types.ts';
import type { Source } from '#lib/core/source.ts';
import { textsFor } from '#lib/text/texts.ts';

import { failure, health, NOW, source } from './samples.ts';

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
const ADDED: AddResult = {
  kind: 'added',
  source: NEWS,
  preview: { incidents: 1, articles: 12, problems: 2, titles: ['고용24 접속 장애', '폭우 소식'] },
};

afterEach(cleanup);

function show(over: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    sources: [source(), NEWS],
    health: [health(), health({ id: 'news', carries: 'news', url: NEWS.url, articles: 12 })],
    presets: [source(), DISCORD],
    language: 'auto',
    notifications: true,
    now: NOW,
    texts: KO,
    nameOf: (ref) => ref.name,
    onAdd: vi.fn<(address: string) => Promise<AddResult>>(() => Promise.resolve(ADDED)),
    onPreset: vi.fn<(preset: Source) => Promise<AddResult>>(() => Promise.resolve(ADDED)),
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

async function add(address: string): Promise<void> {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: address } });
  fireEvent.click(screen.getByRole('button', { name: '추가' }));
  await vi.waitFor(() => expect(screen.queryByText('주소를 확인하는 중…')).toBeNull());
}

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
    screen.getByText('아직 없어요. 위에서 고르거나 주소로 추가해 주세요.');
  });
});

describe('adding by address', () => {
  it('adds what was typed and shows what the feed says', async () => {
    const { props } = show();
    await add('  https://news.example/feed.json ');
    expect(props.onAdd).toHaveBeenCalledExactlyOnceWith('https://news.example/feed.json');
    screen.getByText('아침소식을 추가했어요.');
    screen.getByText('장애 소식 1건, 기사 12건');
    screen.getByText('읽지 못하고 건너뛴 항목 2개');
    expect(
      within(screen.getByRole('list', { name: '지금 이 피드에 있는 것' })).getAllByRole('listitem'),
    ).toHaveLength(2);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it('shows that it is at work, and does not start twice', () => {
    const { props } = show({ onAdd: vi.fn<OptionsProps['onAdd']>(() => new Promise(() => {})) });
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'https://slow.example' } });
    fireEvent.click(screen.getByRole('button', { name: '추가' }));
    screen.getByText('주소를 확인하는 중…');
    fireEvent.click(screen.getByRole('button', { name: '추가' }));
    expect(props.onAdd).toHaveBeenCalledOnce();
  });

  it.each<[string, AddResult, string]>([
    [
      'a page that is no feed',
      { kind: 'failed', url: 'https://page.example/', failure: { kind: 'not-a-feed' } },
      'page.example에서 온 것은 읽을 수 있는 피드가 아니에요. 상태 페이지나 피드의 주소가 맞는지 확인해 주세요.',
    ],
    ['one that is there already', { kind: 'already', source: NEWS }, '아침소식은 이미 목록에 있어요.'],
    [
      'a refused permission',
      { kind: 'refused', url: 'https://news.example/feed.json' },
      'news.example을 읽으려면 권한이 필요해요. 다시 추가하고 브라우저가 물으면 허용해 주세요.',
    ],
  ])('says in words what became of %s, and keeps the address', async (_, result, sentence) => {
    show({ onAdd: () => Promise.resolve(result) });
    await add('https://page.example/');
    screen.getByText(sentence);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('https://page.example/');
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe(String(result.kind !== 'already'));
  });

  it('says so when nothing was typed, and asks nobody', async () => {
    const { props } = show();
    await add('   ');
    screen.getByText('주소를 넣어 주세요.');
    expect(props.onAdd).not.toHaveBeenCalled();
  });

  it('survives a failure nobody thought of', async () => {
    show({ onAdd: () => Promise.reject(new Error('unthought of')) });
    await add('https://news.example/');
    screen.getByText('예상하지 못한 문제가 생겼어요. 다시 시도해 주세요.');
  });

  it('shows hostile titles as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const result: AddResult = {
      kind: 'added',
      source: { ...NEWS, title: evil },
      preview: { incidents: 0, articles: 1, problems: 0, titles: [evil] },
    };
    const { container } = show({ onAdd: () => Promise.resolve(result) });
    await add('https://evil.example/');
    expect(container.querySelector('img')).toBeNull();
    screen.getByText(evil);
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
