/**
 * The words of this project. Phases and impacts are Atlassian Statuspage's (API v2); times are epoch
 * milliseconds named `…At`; `null` is "not known", never a default.
 */

/** Where an incident or a maintenance stands. */
export const PHASES = [
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'scheduled',
  'in_progress',
  'verifying',
  'completed',
] as const;
export type Phase = (typeof PHASES)[number];

/** How bad it is, from the least to the worst; `unknown` is "nobody said". */
export const IMPACTS = ['none', 'minor', 'major', 'critical', 'maintenance', 'unknown'] as const;
export type Impact = (typeof IMPACTS)[number];

/** Who says so: a status feed of the service itself, or only articles. */
export type Evidence = 'official' | 'press';

/** How exactly a time was told. */
export type Precision = 'minute' | 'about' | 'day';

/** What stopped working. */
export const KINDS = [
  'access',
  'login',
  'messaging',
  'payment',
  'transfer',
  'trading',
  'order',
  'booking',
  'issuance',
  'content',
  'search',
  'network',
  'emergency',
  'total',
  'other',
  'maintenance',
] as const;
export type Kind = (typeof KINDS)[number];

/** A service as a source named it; `id` is the catalog's, `null` when the catalog does not know it. */
export interface ServiceRef {
  readonly id: string | null;
  readonly name: string;
}

/** One statement in the course of an incident. */
export interface Update {
  readonly at: number | null;
  readonly phase: Phase | null;
  readonly text: string;
}

/** The sentence a fact was read from; `field` names the fact (`services`, `startedAt`, `cause` …). */
export interface Quote {
  readonly field: string;
  readonly text: string;
}

/** One outage or maintenance, as one source tells it. `id` is unique within its source. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly services: readonly ServiceRef[];
  readonly kind: Kind | null;
  readonly components: readonly string[];
  readonly phase: Phase;
  readonly impact: Impact;
  readonly startedAt: number | null;
  readonly startedPrecision: Precision | null;
  readonly updatedAt: number | null;
  readonly resolvedAt: number | null;
  readonly resolvedPrecision: Precision | null;
  readonly cause: string | null;
  readonly measures: string | null;
  readonly evidence: Evidence;
  readonly quotes: readonly Quote[];
  /** In the order of time, oldest first. */
  readonly updates: readonly Update[];
  readonly url: string | null;
}

/** A news item. All texts are plain text; `url` and `image` are http(s) or `null`. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: number | null;
  readonly excerpt: string;
  /** Told, never loaded. */
  readonly image: string | null;
  /** Ids of the incidents of the same source it speaks of. */
  readonly about: readonly string[];
  /** Who wrote it, where a feed collects what others wrote (a news search). */
  readonly outlet?: string;
}

/** The state of one part of a service, in Statuspage's words. */
export const COMPONENT_STATUSES = [
  'operational',
  'degraded_performance',
  'partial_outage',
  'major_outage',
  'under_maintenance',
  'unknown',
] as const;
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number];

export interface Component {
  readonly name: string;
  readonly status: ComponentStatus;
  /** The group a page lists it under; absent where there is none. */
  readonly group?: string;
}

/** A place in the payload that could not be used: `path` as `$.incidents[1].id`, `message` what was expected. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
