import type { Kind } from '#lib/core/model.ts';

import { FAILURES, IMPACTS, KINDS, PHASES, STATUSES, TIME } from './ko-facts.ts';
import { OPTIONS } from './ko-options.ts';

/** Everything the program says in Korean, in 해요체. The English catalogue has the same shape. */
export const ko = {
  productName: '장애알리미',
  time: TIME,
  phases: PHASES,
  impacts: IMPACTS,
  kinds: KINDS,
  statuses: STATUSES,
  failures: FAILURES,
  list: {
    /** Names in a row. */
    all: (names: readonly string[]) => names.join(', '),
    others: (rest: number) => `외 ${rest}곳`,
    /** The first names, and how many more. */
    more: (names: readonly string[], rest: number) => `${names.join(', ')} 외 ${rest}곳`,
  },
  evidence: {
    official: '공식 발표',
    press: (outlets: number) => (outlets > 1 ? `언론 보도 ${outlets}곳` : '언론 보도'),
    both: (outlets: number) => (outlets > 1 ? `공식 발표, 언론 보도 ${outlets}곳` : '공식 발표, 언론 보도'),
  },
  card: {
    /** What is wrong, when parts are named. */
    problemWith: (_kind: Kind | null, components: string) => `${components} 장애`,
    problem: (kind: Kind | null) => (kind === null ? '장애' : KINDS[kind]),
    since: (time: string) => `${time}부터`,
    lasting: (duration: string) => `${duration}째`,
    lastingAbout: (duration: string) => `약 ${duration}째`,
    lasted: (duration: string) => `${duration} 만에 복구`,
    lastedAbout: (duration: string) => `약 ${duration} 만에 복구`,
    restoredAt: (time: string) => `${time} 복구`,
    range: (from: string, to: string) => `${from} – ${to}`,
    startUnknown: '시작 시각은 알려지지 않았어요',
    latest: '최신 소식',
    cause: '원인',
    measures: '조치',
    articles: '기사',
    moreArticles: (n: number) => `기사 ${n}건 더 보기`,
    showArticles: (n: number) => `기사 ${n}건 보기`,
    page: '자세한 내용',
    allServices: (n: number) => `서비스 ${n}곳 모두 보기`,
    why: '왜 이렇게 판단했나요?',
    whyText: '기사에서 읽은 문장이에요.',
    notListed: '출처 목록에서 사라졌어요. 복구됐다는 말은 없었어요.',
    faded: '한동안 새 소식이 없어요. 아마 끝났을 거예요.',
    informational: '이용에 영향이 없는 알림이에요.',
    fields: {
      services: '서비스',
      kind: '종류',
      components: '부분',
      phase: '상태',
      impact: '정도',
      startedAt: '시작',
      resolvedAt: '복구',
      cause: '원인',
      measures: '조치',
      title: '제목',
    },
  },
  popup: {
    current: (n: number) => `지금 장애 ${n}건`,
    currentHeading: '지금 장애',
    noneKnown: '알려진 장애가 없어요',
    notSure: '다 확인하지 못했어요',
    neverChecked: '아직 확인하지 않았어요',
    nothingFollowed: '아직 따라가는 서비스가 없어요',
    moreFailing: (n: number) => `${n}곳 더 보기`,
    allowInSettings: '설정에서 허용하기',
    chooseServices: '서비스 고르기',
    checkedAgo: (age: string) => `${age} 확인`,
    sources: (n: number) => `출처 ${n}곳`,
    someFailing: (n: number) => `${n}곳을 읽지 못했어요`,
    offline: '인터넷에 연결되어 있지 않아요',
    offlineText: '마지막으로 알던 내용을 보여 드려요. 연결되면 다시 확인할게요.',
    failingHeading: '읽지 못한 곳',
    failingSince: (time: string) => `${time}부터 읽지 못하고 있어요.`,
    lastKnown: (age: string, incidents: number) =>
      incidents === 0
        ? `마지막으로 ${age}에 읽었고, 그때 알려진 장애는 없었어요.`
        : `마지막으로 ${age}에 읽었고, 그때 장애 ${incidents}건을 전했어요.`,
    lastKnownNews: (age: string) => `마지막으로 ${age}에 읽었어요.`,
    neverRead: '아직 한 번도 읽지 못했어요.',
    staleText: '오랫동안 확인하지 못했어요. 곧 다시 확인할게요.',
    maintenance: '점검',
    quiet: '조용해진 소식',
    recent: '최근 복구',
    articles: '다른 기사',
    notShown: (n: number) => `여기에 없는 장애가 ${n}건 더 있어요.`,
    check: '지금 확인',
    checking: '확인하는 중…',
    options: '설정',
    followPage: '이 페이지 따라가기',
    rebuilt: '브라우저가 저장된 기록을 지워서 다시 모으고 있어요. 고른 서비스와 설정은 그대로예요.',
    noDatabase:
      '기록을 저장할 수 없어 지금 내용만 보여 드려요. 디스크 공간을 확인하고 브라우저를 다시 시작해 주세요. 사생활 보호 모드라면 원래 그래요.',
    opensInNewTab: '새 탭에서 열려요',
  },
  options: OPTIONS,
  badge: {
    outages: (n: number) => `지금 장애 ${n}건`,
    ok: '알려진 장애 없음',
    unknown: '장애가 있는지 다 확인하지 못했어요',
    empty: '따라가는 서비스가 없어요',
    asOf: (age: string) => `${age} 확인`,
    failing: (names: string) => `읽지 못한 곳: ${names}`,
  },
  notices: {
    opened: (services: string, problem: string) => `${services} ${problem}`,
    escalated: (services: string, impact: string) => `${services} 장애가 커졌어요 (${impact})`,
    resolved: (services: string) => `${services} 복구됐어요`,
    since: (time: string) => `${time}부터`,
    backAt: (time: string) => `${time} 복구`,
    lasted: (duration: string) => `${duration} 만에`,
    summaryTitle: (n: number) => `장애 소식 ${n}건`,
    summaryOpened: (n: number) => `새 장애 ${n}건`,
    summaryEscalated: (n: number) => `악화 ${n}건`,
    summaryResolved: (n: number) => `복구 ${n}건`,
    testTitle: '장애알리미 시험 알림',
    testMessage: '장애가 나거나 복구되면 이렇게 알려 드려요.',
  },
};

/** The shape every catalogue has. */
export type Words = typeof ko;
