import { describe, expect, it } from 'vitest';

import { sourceAt } from '#lib/app/source-at.ts';
import { statuspage } from '#lib/formats/statuspage.ts';
import { EMPTY } from '#lib/formats/report.ts';

const serviceAt = (url: string, title: string, home: string | null = null) =>
  sourceAt(url, home, statuspage, { ...EMPTY, title }, 'UTC').service;

describe('whose voice a status page is', () => {
  it.each([
    ['https://www.githubstatus.com/api/v2/summary.json', 'GitHub', { id: 'github', name: 'GitHub' }],
    ['https://www.notion-status.com/api/v2/summary.json', 'Notion Status', { id: 'notion', name: 'Notion' }],
    ['https://status.twilio.com/api/v2/summary.json', 'Twilio', { id: 'twilio', name: 'Twilio' }],
    ['https://status.heron.example/api/v2/summary.json', 'Heron', { id: null, name: 'Heron' }],
    ['https://jira-software.status.atlassian.com/api/v2/summary.json', 'Jira', { id: 'jira', name: 'Jira' }],
    ['https://status.cloud.google.com/incidents.json', 'Cloud', { id: 'gcp', name: 'Google Cloud' }],
    ['https://heron.statuspage.io/api/v2/summary.json', 'Heron', { id: null, name: 'Heron' }],
    ['https://heron.github.io/api/v2/summary.json', 'Heron', { id: null, name: 'Heron' }],
  ])('%s', (url, title, service) => {
    expect(serviceAt(url, title)).toEqual(service);
  });

  it('is not that of the host of its code', () => {
    const data = 'https://raw.githubusercontent.com/heron/status/HEAD/history/summary.json';
    expect(serviceAt(data, 'Heron', 'https://github.com/heron/status')).toEqual({ id: null, name: 'Heron' });
  });

  it('is that of the page it was found from, when its data lies elsewhere', () => {
    const service = serviceAt(
      'https://api.status.io/1.0/status/5b36',
      'GitLab',
      'https://status.gitlab.com/',
    );
    expect(service).toEqual({ id: 'gitlab', name: 'GitLab' });
  });
});
