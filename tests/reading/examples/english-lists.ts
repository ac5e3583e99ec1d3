import type { Example } from './example.ts';

/** English: lists of what fails, and places where it is only talked of. */
export const ENGLISH_LISTS: readonly Example[] = [
  // What a list goes on with fails as well.
  [
    'Cloudflare outage hits websites',
    'A Cloudflare outage on Tuesday took down several sites, including Figma, Discord and Zoom users’ accounts. Engineers are investigating.',
    '2025-03-04T12:00',
    'cloudflare,figma,discord,zoom investigating ? ?',
  ],
  [
    'Azure outage',
    'Azure suffered an outage on Tuesday, disrupting services worldwide, including a hotel chain, Xbox users, and Discord subscribers.',
    '2025-03-04T12:00',
    'azure,xbox,discord investigating ? ?',
  ],
  // Another clause about another service.
  [
    'Zoom is down',
    'Zoom has been down since 9 a.m. today, while Slack and Discord were working normally.',
    '2025-03-04T12:00',
    'zoom investigating 03-04T09:00 ?',
  ],
  // Where people talk.
  [
    'Spotify outage',
    'Spotify went down on Tuesday. Twitter was flooded with memes about the outage within minutes.',
    '2025-03-04T12:00',
    'spotify investigating ? ?',
  ],
  [
    'Spotify is down and Twitter is having a field day',
    'Spotify stopped working on Tuesday. Users reported the outage on Reddit and elsewhere.',
    '2025-03-04T12:00',
    'spotify investigating ? ?',
  ],
  [
    'Slack down',
    'Slack is down today, and Twitter users keep reporting issues in sending messages.',
    '2025-03-04T12:00',
    'slack investigating ? ?',
  ],
  // Who says that it is to blame fails first.
  [
    'Websites go down after major outage',
    'A major outage hit Reddit and Twitch on Tuesday. Cloud provider Fastly said it was behind the problems. The issues began at around 9:00.',
    '2025-03-04T12:00',
    'reddit,twitch,fastly investigating 03-04T09:00 ?',
  ],
  // One event, told of one service and then of another.
  [
    'Instagram restored after technical issues',
    'Instagram said it was back online on Tuesday. The outage, which began around 9:10 a.m., also hit Facebook. Users of Facebook and Instagram saw error messages.',
    '2025-03-04T12:00',
    'facebook,instagram resolved 03-04T09:10 ?',
  ],
  [
    'Spotify Goes Down, Users Flock to Twitter',
    'Spotify stopped working on Tuesday. People took to rival app Threads, as well as Reddit to discuss the outage.',
    '2025-03-04T12:00',
    'spotify investigating ? ?',
  ],
  // Said to be well.
  [
    'Slack is down',
    'Slack has been down since 9 a.m. today. Zoom did not experience any disruptions.',
    '2025-03-04T12:00',
    'slack investigating 03-04T09:00 ?',
  ],
  // Another outage before it.
  [
    'Azure outage',
    'Azure suffered an outage on Tuesday. It follows last week’s outage at Cloudflare, and comes just two days after GitHub had trouble.',
    '2025-03-04T12:00',
    'azure investigating ? ?',
  ],
  // Those hit in passing share what is told of the outage behind them.
  [
    'AWS outage hits games',
    'AWS suffered an outage between 2 a.m. and 10:01 a.m. on Monday. Fortnite and Roblox experienced interruptions. A first issue was resolved at 4:24 a.m.',
    '2025-03-04T12:00',
    'aws,epicgames,roblox resolved 03-03T02:00 03-03T10:01',
  ],
  [
    'AWS outage hits apps',
    'AWS went down at 9 a.m. on Tuesday. Among the affected were Slack, Zoom and Reddit.',
    '2025-03-04T12:00',
    'aws,slack,zoom,reddit investigating 03-04T09:00 ?',
  ],
  // It is the place itself that fails.
  [
    'Twitter down',
    'Twitter was down on Tuesday. Users reported problems on Twitter from 9 a.m.',
    '2025-03-04T12:00',
    'x investigating 03-04T09:00 ?',
  ],
];
