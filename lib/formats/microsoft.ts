import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';
import type { Component, ComponentStatus, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { firstWith, isObject, json, objectWith, type Fields } from './json.ts';
import { EMPTY, incident, update } from './report.ts';
import { id, maybe, records, text, time } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord, wordIn, type Words } from './words.ts';

const HOME = 'https://status.cloud.microsoft/';

const Post = v.object({
  Id: maybe(id),
  Status: text,
  Title: maybe(text),
  Message: maybe(text),
  ServiceDisplayName: maybe(text),
  AuthoredDateTime: maybe(time),
});

/** The states of Microsoft's service health (https://learn.microsoft.com/graph/api/resources/servicehealthissue). */
const STATES: Words<ComponentStatus> = {
  available: 'operational',
  operational: 'operational',
  serviceoperational: 'operational',
  servicerestored: 'operational',
  informational: 'operational',
  resolved: 'operational',
  mitigated: 'operational',
  falsepositive: 'operational',
  postincidentreviewpublished: 'operational',
  investigating: 'degraded_performance',
  servicedegradation: 'degraded_performance',
  restoringservice: 'degraded_performance',
  extendedrecovery: 'degraded_performance',
  verifyingservice: 'degraded_performance',
  serviceinterruption: 'major_outage',
  unknown: 'unknown',
};
const PHASES: Words<Phase> = {
  restoringservice: 'identified',
  extendedrecovery: 'monitoring',
  verifyingservice: 'monitoring',
};
/** `Service degradation` and `ServiceDegradation` are one. */
const joined = (status: string) => status.replace(/[\s_-]/g, '');

const isPost = (one: Fields) =>
  typeof one['Status'] === 'string' && 'Message' in one && 'LastUpdatedTime' in one;

/**
 * Microsoft 365's public posts, https://status.cloud.microsoft/api/posts/<mac|ppac|m365Consumer> (undocumented): one
 * post or a list of one a service. `Message` holds a set phrase while all is well, `LastUpdatedTime` ticks with each
 * request; neither counts.
 */
export const microsoft: Format = {
  id: 'microsoft',
  carries: 'status',
  detect: (payload) =>
    isPost(objectWith(payload, '"LastUpdatedTime"', '"Status"')) ||
    isPost(firstWith(payload, '"LastUpdatedTime"', '"Status"')),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = json(payload);
    const isList = Array.isArray(root);
    if (!isList && !isObject(root)) throw new FormatError('$', 'an object or a list');
    const posts = records(Post, isList ? root : [root], '$', problems).map(({ at, value }) => {
      const status = knownWord(STATES, joined(value.Status), `${at}.Status`, problems) ?? 'unknown';
      return {
        post: value,
        component: {
          name: cleanText(value.ServiceDisplayName ?? '') || 'Microsoft 365',
          status,
        } satisfies Component,
      };
    });
    if (posts.length === 0) throw new FormatError('$.Status', 'a status');
    const incidents = posts.flatMap(({ post, component }) => incidentOf(post, component, context.zone));
    return {
      ...EMPTY,
      title: 'Microsoft 365 Status',
      home: HOME,
      incidents,
      components: posts.map(({ component }) => component),
      problems,
      complete: problems.length === 0,
    };
  },
};

function incidentOf(post: v.InferOutput<typeof Post>, { name, status }: Component, zone: string): Incident[] {
  if (status === 'operational' || status === 'unknown') return [];
  const at = instant(post.AuthoredDateTime, zone);
  const phase = wordIn(PHASES, joined(post.Status)) ?? 'investigating';
  return [
    incident({
      id: post.Id ?? name,
      title: textOf(post.Title ?? '') || `${name}: ${textOf(post.Status)}`,
      services: [{ id: null, name }],
      components: [name],
      phase,
      impact: IMPACT_OF_COMPONENT[status],
      startedAt: at,
      updates: [update(at, phase, post.Message)],
      url: HOME,
    }),
  ];
}
