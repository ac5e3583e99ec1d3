import { ENGLISH_CLAUSES } from './english-clauses.ts';
import { ENGLISH_NAMES } from './english-names.ts';
import { ENGLISH_NO_NEWS } from './english-no-news.ts';
import { ENGLISH_STATES } from './english-states.ts';
import { ENGLISH_TIMES } from './english-times.ts';
import type { Example } from './example.ts';

/** English: states, times with zones, and what is no news. Moments of publication and of incidents are UTC. */
export const ENGLISH: readonly Example[] = [
  ...ENGLISH_STATES,
  ...ENGLISH_TIMES,
  ...ENGLISH_CLAUSES,
  ...ENGLISH_NAMES,
  ...ENGLISH_NO_NEWS,
  [
    'Slack is down for thousands of users',
    'Slack went down on Wednesday, leaving users unable to send messages. The company is investigating.',
    '2025-02-26T17:00',
    'slack investigating ? ?',
  ],
  [
    'ChatGPT back online after outage',
    'ChatGPT was down from 6:36 a.m. to 8:40 a.m. PT on Tuesday. OpenAI said the issue has been resolved.',
    '2025-06-10T18:00',
    'openai resolved 06-10T13:36 06-10T15:40',
  ],
  [
    'Cloudflare outage knocks Discord offline',
    'A Cloudflare outage knocked Discord offline. Cloudflare saw elevated error rates from 11:20 UTC until 14:30 UTC.',
    '2025-11-18T15:00',
    'cloudflare,discord resolved 11-18T11:20 11-18T14:30',
  ],
  [
    'GitHub recovering from outage',
    'GitHub users reported errors on Monday. GitHub said services are recovering.',
    '2025-03-10T12:00',
    'github monitoring ? ?',
  ],
  [
    'Instagram and Facebook suffer outage',
    'Instagram and Facebook went down around 10 a.m. ET on Wednesday. The outage lasted about two hours. WhatsApp was not affected.',
    '2025-03-05T20:00',
    'instagram,facebook resolved 03-05T15:00 *',
  ],
  [
    'Netflix down in several countries',
    'Netflix is down for many users this morning. Viewers are unable to load videos.',
    '2025-03-06T09:00',
    'netflix investigating ? ?',
  ],
  [
    'Reddit outage resolved',
    'Reddit was unavailable for about 40 minutes today. The outage has been resolved.',
    '2025-03-07T09:00',
    'reddit resolved ? ?',
  ],
  [
    'Spotify experiencing issues',
    'Spotify is experiencing issues, with users unable to log in. The outage began at 13:05 UTC.',
    '2025-03-08T15:00',
    'spotify investigating 03-08T13:05 ?',
  ],
  [
    'AWS outage disrupts apps',
    'Amazon Web Services suffered an outage on Monday that began at 3:11 a.m. ET. AWS said services were restored at 6:35 a.m. ET.',
    '2025-10-20T15:00',
    'aws resolved 10-20T07:11 10-20T10:35',
  ],
  [
    'GitHub scheduled maintenance',
    'GitHub will undergo scheduled maintenance on April 12 from 02:00 to 06:00 UTC. Actions will be unavailable.',
    '2025-04-10T12:00',
    'github scheduled 04-12T02:00 04-12T06:00',
  ],
  [
    'A year after the CrowdStrike outage',
    'Last year’s CrowdStrike outage grounded flights. Companies have learned lessons.',
    '2025-07-19T12:00',
    '-',
  ],
  ['Zoom shares down 4%', 'Zoom shares were down 4% on Thursday after earnings.', '2025-04-10T12:00', '-'],
  [
    'Power outage hits Texas',
    'A power outage left homes and businesses dark. Google closed an office.',
    '2025-04-11T12:00',
    '-',
  ],
  [
    'Netflix to crack down on sharing',
    'Netflix will crack down on password sharing.',
    '2025-04-12T12:00',
    '-',
  ],
  ['How to fix Discord when it is down', 'If Discord goes down, restart the app.', '2025-04-13T12:00', '-'],
  [
    'Microsoft Teams down for users',
    'Microsoft Teams was down on Friday morning, Microsoft said. It is working to resolve the issue.',
    '2025-04-18T14:00',
    'teams investigating ? ?',
  ],
  [
    'Discord not affected by Cloudflare outage',
    'Discord said it was unaffected by the Cloudflare outage on Tuesday.',
    '2025-11-18T15:00',
    'cloudflare * ? ?',
  ],
  [
    'X still down, users say',
    'X is still down for some users. The outage started at 2:15 p.m. ET.',
    '2025-05-23T20:00',
    'x investigating 05-23T18:15 ?',
  ],
  [
    'Threads of history: a new exhibit',
    'The museum said threads of history are on display, with no issues reported.',
    '2025-05-24T12:00',
    '-',
  ],
  [
    'Dropbox outage caused by bad update',
    'Dropbox was unavailable today due to a faulty software update. Engineers rolled back the change and service was restored.',
    '2025-05-25T12:00',
    'dropbox resolved ? ?',
  ],
  [
    'KT services disrupted',
    'KT’s internet service was down from around 10:25 a.m. UTC. Up to 90 percent had been restored as of 1:15 p.m. UTC.',
    '2021-11-11T14:30',
    'kt * 11-11T10:25 ?',
  ],
  [
    'Zoom outage',
    'Zoom went down at 10:40 a.m. UTC. It pinpointed the issue at 11:30 a.m. UTC and said it had fixed the problem minutes later.',
    '2022-09-15T14:30',
    'zoom resolved 09-15T10:40 ?',
  ],
  [
    'Netflix outage',
    'Netflix viewers noticed trouble at 8 p.m. UTC, an hour before the fight began at 9 p.m. UTC. Netflix was down for many.',
    '2024-11-16T22:00',
    'netflix investigating 11-16T20:00 ?',
  ],
];
