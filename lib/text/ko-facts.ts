import type { FailureKind } from '#lib/core/failure.ts';
import type { ComponentStatus, Impact, Kind, Phase } from '#lib/core/model.ts';

import type { FailureFacts } from './failure-facts.ts';
import { withParticle } from './particles.ts';
import type { TimeWords } from './times.ts';

/** What happened, and what to do about it. */
export const FAILURES: Readonly<Record<FailureKind, (facts: FailureFacts) => string>> = {
  offline: () => '인터넷에 연결되어 있지 않아요. 연결되면 알아서 다시 확인할게요.',
  network: ({ host }) =>
    `${host}에 연결하지 못했어요. 다시 시도하고 있으니, 계속 이러면 주소와 네트워크를 확인해 주세요.`,
  permission: ({ host }) =>
    `${withParticle(host, '을/를')} 읽지 못했어요. 권한이 필요한 곳일 수 있으니 설정에서 ‘허용’을 눌러 주세요.`,
  timeout: ({ host }) => `${withParticle(host, '이/가')} 제때 응답하지 않았어요. 잠시 뒤 다시 시도할게요.`,
  'too-large': ({ host }) => `${host}의 응답이 너무 커서 읽지 않았어요. 더 작은 피드 주소로 바꿔 주세요.`,
  http: ({ host, status }) =>
    `${withParticle(host, '이/가')} 오류${code(status)}로 응답했어요. ${adviceFor(status)}`,
  gone: ({ host }) =>
    `${withParticle(host, '이/가')} 이 피드를 더는 내보내지 않는다고 해요. 설정에서 지우거나 새 주소로 바꿔 주세요.`,
  'not-a-feed': ({ host }) =>
    `${host}에서 온 것은 읽을 수 있는 피드가 아니에요. 상태 페이지나 피드의 주소가 맞는지 확인해 주세요.`,
  unreadable: ({ host, path }) =>
    `${host}의 피드${path === null ? '가' : `에서 ${path} 자리가`} 깨져 있어 읽지 못했어요. 고쳐질 때까지 다시 확인할게요.`,
  address: ({ host }) => `‘${host}’에서는 읽을 수 없어요. http나 https로 시작하는 주소를 넣어 주세요.`,
};

function code(status: number | null): string {
  return status === null ? '' : `(${status})`;
}

function adviceFor(status: number | null): string {
  if (status === 401 || status === 403) return '누구나 볼 수 있는 주소인지 확인해 주세요.';
  if (status === 404) return '주소가 바뀌지 않았는지 확인해 주세요.';
  if (status === 429) return '더 천천히 다시 확인할게요.';
  return '잠시 뒤 다시 시도할게요.';
}

/** Where an incident stands. */
export const PHASES: Readonly<Record<Phase, string>> = {
  investigating: '조사 중',
  identified: '원인 확인',
  monitoring: '복구 후 지켜보는 중',
  resolved: '복구됨',
  scheduled: '예정',
  in_progress: '진행 중',
  verifying: '마무리 확인 중',
  completed: '마침',
};

/** How bad it is. */
export const IMPACTS: Readonly<Record<Impact, string>> = {
  none: '영향 없음',
  minor: '경미',
  major: '중대',
  critical: '심각',
  maintenance: '점검',
  unknown: '정도 미상',
};

/** What does not work. */
export const KINDS: Readonly<Record<Kind, string>> = {
  access: '접속 장애',
  login: '로그인 장애',
  messaging: '메시지 장애',
  payment: '결제 장애',
  transfer: '송금·이체 장애',
  trading: '주식 거래 장애',
  order: '주문 장애',
  booking: '예약·예매 장애',
  issuance: '발급 장애',
  content: '콘텐츠 장애',
  search: '검색 장애',
  network: '통신 장애',
  emergency: '긴급 신고 장애',
  total: '전면 장애',
  other: '장애',
  maintenance: '점검',
};

/** How a part of a service fares. */
export const STATUSES: Readonly<Record<ComponentStatus, string>> = {
  operational: '정상',
  degraded_performance: '느려짐',
  partial_outage: '일부 장애',
  major_outage: '장애',
  under_maintenance: '점검 중',
  unknown: '알 수 없음',
};

/** Times in words. */
export const TIME: TimeWords = {
  justNow: '방금',
  today: '오늘',
  underAMinute: '1분 미만',
  minutes: (n) => `${n}분`,
  hours: (n) => `${n}시간`,
  days: (n) => `${n}일`,
  ago: { minutes: (n) => `${n}분 전`, hours: (n) => `${n}시간 전`, days: (n) => `${n}일 전` },
  about: (time) => `${time}쯤`,
  date: ({ year, month, day }, sameYear) => `${sameYear ? '' : `${year}년 `}${month}월 ${day}일`,
};
