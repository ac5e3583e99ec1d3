import type { FailureKind } from '#lib/core/failure.ts';
import type { ComponentStatus, Impact, Kind, Phase } from '#lib/core/model.ts';

import type { FailureFacts } from './failure-facts.ts';
import { counted } from './plurals.ts';
import type { TimeWords } from './times.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What happened, and what to do about it. */
export const FAILURES: Readonly<Record<FailureKind, (facts: FailureFacts) => string>> = {
  offline: () => 'You are not connected to the internet. It will be checked again once you are.',
  network: ({ host }) =>
    `Could not connect to ${host}. It will be tried again; if this goes on, check the address and your network.`,
  permission: ({ host }) =>
    `${host} could not be read. It may need your permission: press “Allow” on the settings page.`,
  timeout: ({ host }) => `${host} did not answer in time. It will be tried again soon.`,
  'too-large': ({ host }) =>
    `The answer from ${host} was too large to read. Use the address of a smaller feed.`,
  http: ({ host, status }) => `${host} answered with an error${code(status)}. ${adviceFor(status)}`,
  gone: ({ host }) =>
    `${host} says this feed has ended. Remove it on the settings page, or add its new address.`,
  'not-a-feed': ({ host }) =>
    `What ${host} sent is not a feed that can be read here. Check that it is the address of a status page or a feed.`,
  unreadable: ({ host, path }) =>
    `The feed from ${host} is broken and could not be read${path === null ? '' : ` (${path})`}. It will be tried again until it is repaired.`,
  address: ({ host }) => `“${host}” cannot be read. Enter an address that starts with http or https.`,
};

function code(status: number | null): string {
  return status === null ? '' : ` (${status})`;
}

function adviceFor(status: number | null): string {
  if (status === 401 || status === 403) return 'Check that the address is open to everyone.';
  if (status === 404) return 'Check whether the address has changed.';
  if (status === 429) return 'It will be asked less often.';
  return 'It will be tried again soon.';
}

/** Where an incident stands. */
export const PHASES: Readonly<Record<Phase, string>> = {
  investigating: 'Investigating',
  identified: 'Cause found',
  monitoring: 'Fixed, being watched',
  resolved: 'Resolved',
  scheduled: 'Scheduled',
  in_progress: 'In progress',
  verifying: 'Being verified',
  completed: 'Completed',
};

/** How bad it is. */
export const IMPACTS: Readonly<Record<Impact, string>> = {
  none: 'No impact',
  minor: 'Minor',
  major: 'Major',
  critical: 'Critical',
  maintenance: 'Maintenance',
  unknown: 'Severity unknown',
};

/** What does not work. */
export const KINDS: Readonly<Record<Kind, string>> = {
  access: 'Access problems',
  login: 'Login problems',
  messaging: 'Messaging problems',
  payment: 'Payment problems',
  transfer: 'Money transfer problems',
  trading: 'Trading problems',
  order: 'Ordering problems',
  booking: 'Booking problems',
  issuance: 'Problems issuing documents',
  content: 'Content problems',
  search: 'Search problems',
  network: 'Network problems',
  emergency: 'Emergency call problems',
  total: 'Completely down',
  other: 'Outage',
  maintenance: 'Maintenance',
};

/** How a part of a service fares. */
export const STATUSES: Readonly<Record<ComponentStatus, string>> = {
  operational: 'Operational',
  degraded_performance: 'Degraded',
  partial_outage: 'Partial outage',
  major_outage: 'Outage',
  under_maintenance: 'Maintenance',
  unknown: 'Unknown',
};

/** Times in words. */
export const TIME: TimeWords = {
  justNow: 'just now',
  today: 'today',
  underAMinute: 'under a minute',
  minutes: (n) => `${n} min`,
  hours: (n) => `${n} h`,
  days: (n) => counted(n, 'day'),
  ago: {
    minutes: (n) => `${n} min ago`,
    hours: (n) => `${counted(n, 'hour')} ago`,
    days: (n) => `${counted(n, 'day')} ago`,
  },
  about: (time) => `about ${time}`,
  date: ({ year, month, day }, sameYear) => `${day} ${MONTHS[month - 1] ?? ''}${sameYear ? '' : ` ${year}`}`,
};
