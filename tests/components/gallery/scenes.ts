import type { Card } from '#lib/core/card.ts';
import type { ServiceHere } from '#components/popup/Here.tsx';
import type { Snapshot } from '#lib/core/snapshot.ts';
import { article, at, card, failure, health, NOW, snapshot } from '#tests/components/samples.ts';

/** One state of the popup to look at. */
export interface Scene {
  readonly snapshot: Snapshot | null;
  readonly online?: boolean;
  readonly checking?: boolean;
  readonly here?: ServiceHere;
  readonly now?: number;
}

const WORK24 = card({
  id: 'news:work24',
  services: [
    { id: 'work24', name: '고용24' },
    { id: 'worknet', name: '워크넷' },
    { id: 'ei', name: '고용보험' },
  ],
  kind: 'access',
  components: [],
  phase: 'identified',
  startedAt: at('09:15'),
  startedPrecision: 'about',
  cause: '데이터베이스 두 대 가운데 한 대가 멈췄다',
  latest: {
    at: at('11:20'),
    phase: 'identified',
    text: '남은 한 대로 서비스를 되살리는 중이며 정오 전에 마칠 것으로 본다.',
  },
  articles: [
    article({
      key: 'b:1',
      title: '멈춘 고용24, 원인은 데이터베이스',
      outlet: '한낮일보',
      publishedAt: at('11:22'),
    }),
    article(),
    article({ key: 'c:1', title: '실업급여 창구 앞 긴 줄', outlet: '거리신문', excerpt: '' }),
  ],
  quotes: [
    { field: 'services', text: '고용24와 워크넷, 고용보험 사이트가 열리지 않고 있다.' },
    { field: 'startedAt', text: '오늘 오전 9시 15분쯤부터 접속이 되지 않았다.' },
  ],
});

const KAKAO = card({
  impact: 'minor',
  articles: [
    article({
      key: 'd:1',
      title: 'PC 카카오톡 로그인 안 돼',
      excerpt: '카카오는 원인을 살펴보고 있다고 했다.',
      publishedAt: at('11:05'),
    }),
  ],
});

const GITHUB = card({
  id: 'github:1',
  services: [{ id: 'github', name: 'GitHub' }],
  title: 'Incident with Actions and Packages',
  kind: null,
  components: ['Actions', 'Packages'],
  impact: 'critical',
  phase: 'monitoring',
  startedAt: at('08:02'),
  evidence: 'official',
  latest: {
    at: at('11:41'),
    phase: 'monitoring',
    text: 'We have rolled back the change that caused delayed job starts. Queues are draining and we continue to watch the recovery of hosted runners.',
  },
  url: 'https://www.githubstatus.com/incidents/1',
  sources: [{ id: 'github', title: 'GitHub', evidence: 'official', home: 'https://www.githubstatus.com/' }],
});

const RECENT = card({
  id: 'discord:1',
  services: [{ id: 'discord', name: 'Discord' }],
  title: 'Elevated API errors',
  kind: null,
  components: ['API'],
  phase: 'resolved',
  startedAt: at('06:10'),
  resolvedAt: at('07:31'),
  resolvedPrecision: 'minute',
  evidence: 'official',
  sources: [{ id: 'discord', title: 'Discord', evidence: 'official', home: 'https://discordstatus.com/' }],
});

const PLANNED = {
  kind: 'maintenance',
  components: [],
  impact: 'maintenance',
  resolvedPrecision: 'minute',
} as const satisfies Partial<Card>;

const MAINTENANCE = card({
  ...PLANNED,
  id: 'cloudflare:1',
  services: [{ id: 'cloudflare', name: 'Cloudflare' }],
  title: 'ICN (Seoul) scheduled maintenance',
  phase: 'scheduled',
  startedAt: Date.parse('2024-07-20T02:00:00+09:00'),
  resolvedAt: Date.parse('2024-07-20T05:00:00+09:00'),
  evidence: 'official',
  sources: [
    {
      id: 'cloudflare',
      title: 'Cloudflare',
      evidence: 'official',
      home: 'https://www.cloudflarestatus.com/',
    },
  ],
});

/** As the press tells it: under way since two hours before, with the end it was announced with. */
const BANK_WORK = card({
  ...PLANNED,
  id: 'news:kb',
  services: [{ id: 'kb', name: 'KB국민은행' }],
  title: '국민은행, 전산 교체로 내일 아침까지 뱅킹 중단',
  phase: 'in_progress',
  startedAt: at('10:00'),
  resolvedAt: Date.parse('2024-07-19T06:00:00+09:00'),
  articles: [article({ key: 'kb', title: '국민은행 내일 06시까지 뱅킹 멈춰', outlet: '아침소식' })],
});

const QUIET = card({
  id: 'q',
  services: [{ id: null, name: '토스뱅크' }],
  kind: 'transfer',
  components: [],
  listed: false,
  impact: 'unknown',
});

const MANY: readonly Card[] = Array.from({ length: 50 }, (_, index) => {
  const base = [GITHUB, WORK24, KAKAO][index % 3] ?? KAKAO;
  return {
    ...base,
    id: `many:${index}`,
    impact: (['critical', 'major', 'minor', 'unknown'] as const)[Math.floor(index / 13)] ?? 'minor',
  };
});

const FAILING = [
  health({ failure: failure() }),
  health({
    id: 'news',
    title: '아침소식',
    carries: 'news',
    url: 'https://news.example/feed.json',
    failure: failure({ kind: 'permission' }),
    readAt: null,
  }),
  health({ id: 'discord', title: 'Discord' }),
];

/** Every state worth a look, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  empty: { snapshot: snapshot({ sources: [] }) },
  unchecked: {
    snapshot: snapshot({ sources: [health({ checkedAt: null, readAt: null, stale: true })] }),
    checking: true,
  },
  clear: { snapshot: snapshot({ recent: [RECENT], maintenance: [MAINTENANCE, BANK_WORK] }) },
  one: { snapshot: snapshot({ current: [KAKAO], recent: [RECENT] }) },
  three: {
    snapshot: snapshot({
      current: [GITHUB, WORK24, KAKAO],
      maintenance: [MAINTENANCE],
      quiet: [QUIET],
      recent: [RECENT],
      articles: [article({ key: 'x', title: '폭우로 일부 기지국 점검' })],
    }),
  },
  fifty: { snapshot: snapshot({ current: MANY, currentTotal: 63 }) },
  failing: { snapshot: snapshot({ sources: FAILING }) },
  failingWithOutage: { snapshot: snapshot({ current: [KAKAO], sources: FAILING }) },
  here: {
    snapshot: snapshot({ current: [KAKAO], recent: [RECENT] }),
    here: { id: 'coupang', name: '쿠팡', inNews: true },
  },
  offline: { snapshot: snapshot({ recent: [RECENT] }), online: false, now: NOW + 12 * 60_000 },
  rebuilt: { snapshot: snapshot({ storage: 'rebuilt', sources: [health()] }) },
  noDatabase: { snapshot: snapshot({ storage: 'no-database', sources: [health()] }) },
};
