import type { Example } from './example.ts';

/** English: the same words where nothing is down, or no longer, or not yet. */
export const ENGLISH_NO_NEWS: readonly Example[] = [
  // What was.
  [
    'Looking back at the GitHub outage',
    'In 2021 GitHub went down for two hours. Much has changed.',
    '2025-03-04T12:00',
    '-',
  ],
  ['The Facebook outage, a year on', 'A year ago Facebook was down for six hours.', '2025-03-04T12:00', '-'],
  [
    'What we learned from the Slack outage',
    'The root cause analysis shows how Slack failed last month.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'The biggest outages of 2024',
    'Cloudflare, AWS and Facebook all went down in 2024.',
    '2025-03-04T12:00',
    '-',
  ],
  // What may be.
  [
    'If YouTube goes down',
    'If YouTube goes down, millions would be unable to watch videos.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Is Instagram down? How to check',
    'Here’s how to tell if Instagram is down or if it is just you.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'How to fix Netflix error NW-2-5',
    'If you see this error code, restart your router.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Understanding cloud outages',
    'Outages at AWS are often caused by configuration errors.',
    '2025-03-04T12:00',
    '-',
  ],
  ['Could Telegram go dark?', 'Telegram could go down if the order is enforced.', '2025-03-04T12:00', '-'],
  [
    'Gmail outage rumours are fake',
    'A hoax said that Gmail would go offline. It is fake.',
    '2025-03-04T12:00',
    '-',
  ],
  // What follows.
  [
    'Lawsuit over the CrowdStrike outage',
    'Shareholders sued CrowdStrike over the outage.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Sony compensates players',
    'Sony will compensate PSN users for the outage with five days.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Senate hearing on outage',
    'Senators asked Microsoft about the Azure outage at a hearing.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'What the AWS outage teaches us',
    'The AWS outage exposes the risks of relying on one vendor.',
    '2025-03-04T12:00',
    '-',
  ],
  // Other things that go down.
  [
    'Netflix shares down after earnings',
    'Shares of Netflix were down 9% on Tuesday.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Apple stock slides',
    'Apple was down by 3% at noon on Tuesday, and Google fell from its peak.',
    '2025-03-04T12:00',
    '-',
  ],
  ['YouTube takes down videos', 'YouTube took down thousands of videos on Tuesday.', '2025-03-04T12:00', '-'],
  ['Discord cracks down on spam', 'Discord is cracking down on spam accounts.', '2025-03-04T12:00', '-'],
  ['Reddit chief steps down', 'The head of Reddit stepped down on Tuesday.', '2025-03-04T12:00', '-'],
  [
    'Google shuts down a service',
    'Google is shutting down its podcast app for good.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Spotify lays off staff',
    'Spotify laid off 200 people and closed a studio that had problems.',
    '2025-03-04T12:00',
    '-',
  ],
  // Other outages.
  [
    'Storm cuts power',
    'A power outage hit 20,000 homes on Tuesday, the utility said on Facebook.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Train line restored',
    'The line was restored at 9 a.m. after a signal failure, officials wrote on X.',
    '2025-03-04T12:00',
    '-',
  ],
  ['Old chair restored', 'The chair was restored and resold on YouTube.', '2025-03-04T12:00', '-'],
  ['Country blocks Telegram', 'Telegram was blocked by the government on Tuesday.', '2025-03-04T12:00', '-'],
  [
    'Data breach at Dropbox',
    'Dropbox said hackers leaked passwords. Service was not affected.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Mental health issues on Instagram',
    'A study links Instagram to mental health issues.',
    '2025-03-04T12:00',
    '-',
  ],
  // What is not down.
  [
    'Zoom is not down',
    'Zoom is not down, the company said on Tuesday. All systems are operational.',
    '2025-03-04T12:00',
    '-',
  ],
  ['No outage at Slack', 'There is no outage at Slack, its status page says.', '2025-03-04T12:00', '-'],
];
