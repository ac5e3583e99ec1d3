import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';
import { check, type Answer } from './answer.ts';

describe('AWS', () => {
  const event = {
    date: '1795316400',
    region_name: 'Seoul',
    status: '3',
    service: 'multipleservices-ap-northeast-2',
    service_name: 'Multiple services',
    summary: 'Increased Error Rates',
    event_log: [{ message: 'We look', status: 1, timestamp: 1795316400 }],
    impacted_services: {
      'ec2-ap-northeast-2': { service_name: 'Amazon EC2', current: '3', max: '3' },
      route53: { service_name: 'Amazon Route 53', current: '0', max: '2' },
    },
  };

  it.each<Answer>([
    {
      what: 'tells events without an arn; a service that is well again is no part of what lasts',
      format: 'aws',
      payload: [event],
      incidents: ['Increased Error Rates (Seoul)|investigating|major|Seoul|Amazon EC2'],
      components: ['Seoul|partial_outage', 'Amazon EC2|partial_outage', 'Amazon Route 53|operational'],
    },
    {
      what: 'says in the title that it is over',
      format: 'aws',
      payload: [{ ...event, summary: '[RESOLVED] Increased Error Rates', impacted_services: null }],
      incidents: ['Increased Error Rates (Seoul)|resolved|major|Seoul|Multiple services'],
      components: ['Seoul|operational', 'Multiple services|operational'],
    },
    {
      what: 'kept what is over in a list of its own',
      format: 'aws',
      payload: {
        archive: [
          {
            service_name: 'Amazon S3 (Oregon)',
            summary: 'Slow reads',
            date: '1638888120',
            status: '1',
            details: '',
            description: '<div><span class="yellowfg"> 8:22 AM PST</span>&nbsp;We look.</div>',
            service: 's3-us-west-2',
          },
        ],
        current: [
          {
            service_name: 'Amazon EC2 (Ohio)',
            summary: 'No launches',
            date: '1638889000',
            status: '3',
            details: '',
            description: '',
            service: 'ec2-us-east-2',
          },
        ],
      },
      incidents: [
        'No launches|investigating|major|Amazon EC2 (Ohio)',
        'Slow reads|resolved|minor|Amazon S3 (Oregon)',
      ],
      components: ['Amazon EC2 (Ohio)|partial_outage', 'Amazon S3 (Oregon)|operational'],
    },
  ])('$what', check);

  const feed = (...items: readonly (readonly [title: string, hour: number, text: string])[]) =>
    `<rss version="2.0"><channel><title>x</title><link>http://status.aws.amazon.com/</link>
     <generator>AWS Service Health Dashboard RSS Generator</generator>${items
       .map(
         ([title, hour, text]) => `<item><title><![CDATA[${title}]]></title>
         <pubDate>Sun, 22 Nov 2026 0${hour}:00:00 GMT</pubDate>
         <guid isPermaLink="false">http://status.aws.amazon.com/#ec2-ap-northeast-1_179531${hour}000</guid>
         <description><![CDATA[${text}]]></description></item>`,
       )
       .join('')}</channel></rss>`;

  it('writes feeds in two languages, and tells of an end twice', () => {
    const text = feed(
      ['Service is operating normally: [RESOLVED] Slow starts', 4, 'All is well.'],
      [
        'Informational message: [解決済] 遅い | [RESOLVED] Slow starts',
        3,
        '&lt;br&gt;See &lt;a href="x"&gt;here&lt;/a&gt;',
      ],
      ['Informational message: 遅い | Slow starts', 2, 'We look.'],
    );
    check({
      what: '',
      format: 'rss',
      payload: text,
      incidents: [
        '遅い | Slow starts|resolved|minor|ec2-ap-northeast-1',
        'Slow starts|resolved|unknown|ec2-ap-northeast-1',
      ],
    });
    const twice = feed(
      ['Service is operating normally: [RESOLVED] Slow starts', 4, 'All is well.'],
      [
        'Service is operating normally: [RESOLVED] Slow starts',
        3,
        '&lt;br&gt;See &lt;a href="x"&gt;here&lt;/a&gt;',
      ],
    );
    const { incidents } = detectFormat(twice)!.parse(twice, {
      url: null,
      zone: 'UTC',
      now: Date.UTC(2026, 10, 22, 6),
    });
    expect(incidents.map(({ resolvedAt, updates }) => [resolvedAt, updates.map((one) => one.text)])).toEqual([
      [Date.UTC(2026, 10, 22, 3), ['See here', 'All is well.']],
    ]);
  });
});

describe('Google', () => {
  const event = {
    id: 'g1',
    begin: '2026-11-22T03:00:00+00:00',
    external_desc: 'Mail is late',
    status_impact: 'SERVICE_DISRUPTION',
    affected_products: [{ id: 'm', title: 'Gmail' }],
    uri: 'incidents/g1',
  };

  it.each<Answer>([
    {
      what: 'tells of products what the incidents give, and nothing else',
      format: 'google-cloud',
      payload: [
        event,
        { ...event, id: 'g2', end: '2026-11-01T03:00:00+00:00', service_name: 'Meet', affected_products: [] },
      ],
      incidents: ['Mail is late|investigating|major|Gmail', 'Mail is late|resolved|major|Meet'],
      components: ['Gmail|partial_outage', 'Meet|operational'],
    },
    {
      what: 'is over when the newest statement says so, without the copy of it',
      format: 'google-cloud',
      payload: [
        {
          ...event,
          updates: [
            { when: '2026-11-22T05:00:00+00:00', text: 'Over', status: 'AVAILABLE' },
            { when: '2026-11-22T04:00:00+00:00', text: 'We look', status: 'SERVICE_DISRUPTION' },
          ],
        },
      ],
      incidents: ['Mail is late|resolved|major|Gmail'],
      components: ['Gmail|operational'],
    },
    {
      what: 'announces on Search how it ranks: no outage',
      format: 'google-cloud',
      url: 'https://status.search.google.com/incidents.json',
      payload: [
        { ...event, service_name: 'Ranking', affected_products: [], external_desc: 'November core update' },
      ],
      incidents: ['November core update|investigating|none|Ranking'],
      components: ['Ranking|unknown'],
    },
  ])('$what', check);

  it('is linked only where it is known whose dashboard it is', () => {
    const at = (url: string | null, raw: object = event) => {
      const text = JSON.stringify([raw]);
      return detectFormat(text)!.parse(text, { url, zone: 'UTC', now: 0 }).incidents[0]!.url;
    };
    expect(at(null)).toBe(null);
    expect(at(null, { ...event, currently_affected_locations: [] })).toBe(
      'https://status.cloud.google.com/incidents/g1',
    );
    expect(at('https://www.google.com/appsstatus/dashboard/incidents.json')).toBe(
      'https://www.google.com/appsstatus/dashboard/incidents/g1',
    );
  });
});

describe('Slack, first version', () => {
  const day = { date_created: '2026-11-22T03:00:00-08:00', date_updated: '2026-11-22T04:00:00-08:00' };
  it.each<Answer>([
    { what: 'is ok in a word', format: 'slack', payload: { status: 'ok', ...day } },
    {
      what: 'is its one incident',
      format: 'slack',
      payload: {
        status: 'active',
        ...day,
        title: 'No search',
        type: 'outage',
        services: ['Search'],
        notes: [],
      },
      incidents: ['No search|investigating|major|Search'],
    },
  ])('$what', check);
});

describe('Heroku', () => {
  const address = 'https://status.heroku.com/incidents/12';
  it.each<Answer>([
    {
      what: 'tells of production and development in version 3',
      format: 'heroku',
      payload: {
        status: { Production: 'red', Development: 'green' },
        issues: [
          {
            id: 12,
            title: 'No routes',
            resolved: false,
            created_at: '2012-06-07T15:55:51Z',
            updates: [
              {
                update_type: 'issue',
                contents: 'We look',
                created_at: '2012-06-07T15:55:51Z',
                status_prod: 'red',
                status_dev: 'green',
              },
            ],
          },
        ],
      },
      incidents: ['No routes|investigating|critical|Production'],
      components: ['Production|major_outage', 'Development|operational'],
    },
    {
      what: 'plans work: no outage',
      format: 'heroku',
      payload: [
        {
          id: 12,
          title: 'New pipes',
          state: 'upcoming',
          resolved: false,
          full_url: address,
          created_at: '2026-11-22T03:00:00Z',
        },
      ],
      incidents: ['New pipes|scheduled|maintenance'],
    },
    {
      what: 'is as bad as the colour that an incident gives its system',
      format: 'heroku',
      payload: [
        {
          id: 13,
          title: 'No builds',
          state: 'issue',
          resolved: false,
          full_url: address,
          created_at: '2026-11-22T03:00:00Z',
          systems: [{ name: 'Tools', status: 'red', services: ['Builds'] }],
        },
      ],
      incidents: ['No builds|investigating|critical|Tools'],
    },
    {
      what: 'gives one incident by itself, over when its newest statement says so',
      format: 'heroku',
      payload: {
        id: 12,
        title: 'No routes',
        state: 'open',
        resolved: false,
        full_url: address,
        created_at: '2026-11-22T03:00:00Z',
        updates: [
          { update_type: 'resolved', contents: 'Over', created_at: '2026-11-22T04:00:00Z' },
          { update_type: 'issue', contents: 'We look', created_at: '2026-11-22T03:00:00Z' },
        ],
      },
      incidents: ['No routes|resolved|unknown'],
    },
  ])('$what', check);
});

describe('Apple', () => {
  const file = JSON.stringify({ services: [{ serviceName: 'Maps', redirectUrl: null, events: [] }] });
  it.each([
    'jsonCallback(FILE);',
    '/**/ typeof jsonCallback === "function" && jsonCallback(FILE);\n',
    '\uFEFFFILE',
  ])('answers as %s', (form) =>
    check({
      what: '',
      format: 'apple',
      payload: form.replace('FILE', file),
      components: ['Maps|operational'],
    }),
  );
});
