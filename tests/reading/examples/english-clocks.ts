import type { Example } from './example.ts';

/** English: a range with its day behind it, the half of the day told in words, seconds, lengths told behind. */
export const ENGLISH_CLOCKS: readonly Example[] = [
  [
    'Slack outage',
    'Slack was down from 9 a.m. to 10:15 a.m. on Monday.',
    '2025-03-04T12:00',
    'slack resolved 03-03T09:00 03-03T10:15',
  ],
  [
    'Slack outage the day before',
    'Slack was down from 9 a.m. to 10:15 a.m. the day before, it said on Tuesday.',
    '2025-03-04T12:00',
    'slack resolved 03-03T09:00 03-03T10:15',
  ],
  [
    'Slack outage overnight',
    'Slack was down from 11 p.m. to 1:20 a.m. on March 4.',
    '2025-03-04T12:00',
    'slack resolved 03-03T23:00 03-04T01:20',
  ],
  [
    'Slack outage over two days',
    'Between March 2nd, 2025 at 15:17 UTC and March 3rd, 2025 at 21:04 UTC, Slack was degraded.',
    '2025-03-04T12:00',
    'slack resolved 03-02T15:17 03-03T21:04',
  ],
  [
    'Slack disrupted',
    'Slack was out of action between about 8am and 9.45am on Tuesday.',
    '2025-03-04T12:00',
    'slack resolved 03-04T08:00 03-04T09:45',
  ],
  [
    'Slack suspends messages after failure',
    'Slack announced a temporary suspension of messages at 09:38 due to a technical issue.',
    '2025-03-04T12:00',
    'slack * 03-04T09:38 ?',
  ],
  [
    'Slack down in Europe',
    'At 7:52 a.m. today, customers in Europe lost access to Slack.',
    '2025-03-04T12:00',
    'slack investigating 03-04T07:52 ?',
  ],
  [
    'Slack is down again',
    'Slack is down for some users today. In January, Slack went down at 10 a.m. and was restored at 2 p.m.',
    '2025-03-04T12:00',
    'slack * ? ?',
  ],
  // It began in the evening; what is told without a day came the next one, the last of it late.
  [
    'AWS outage',
    'AWS went down at 11:49 p.m. on Monday. The root cause was fixed at 2:24 a.m., and service was fully restored at 3:01 p.m.',
    '2025-03-04T18:00',
    'aws resolved 03-03T23:49 03-04T15:01',
  ],
  [
    'Spotify was down',
    'Spotify went down today. It started at around 9:20 and was over by 11:45.',
    '2025-03-04T18:00',
    'spotify resolved 03-04T09:20 03-04T11:45',
  ],
  // A count has a time of its own.
  [
    'Slack is down, many say',
    'At its busiest time, 10:19 a.m., there were about 105,000 reports of Slack being down.',
    '2025-03-04T12:00',
    'slack investigating ? ?',
  ],
  [
    'Zoom outage in the evening',
    'Zoom went down at 7.40 yesterday evening. It was back by 8:15 last night.',
    '2025-03-04T12:00',
    'zoom resolved 03-03T19:40 03-03T20:15',
  ],
  [
    'Zoom outage in the morning',
    'Zoom went down at about 8 in the morning on Monday and was restored at 9:20.',
    '2025-03-04T12:00',
    'zoom resolved 03-03T08:00 03-03T09:20',
  ],
  [
    'Zoom outage this afternoon',
    'Zoom has been down since 13:30 this afternoon.',
    '2025-03-04T15:00',
    'zoom investigating 03-04T13:30 ?',
  ],
  [
    'Zoom outage today',
    'Zoom crashed just before 10 on Tuesday morning.',
    '2025-03-04T12:00',
    'zoom investigating 03-04T10:00 ?',
  ],
  [
    'GitHub outage to the second',
    'GitHub went down at 10:42:15 UTC on March 3.',
    '2025-03-04T12:00',
    'github investigating 03-03T10:42 ?',
  ],
  [
    'GitHub outage in figures',
    'GitHub was down 9:13-10:27 UTC today.',
    '2025-03-04T12:00',
    'github resolved 03-04T09:13 03-04T10:27',
  ],
  [
    'Twitch outage',
    'Twitch suffered an outage. It lasted from 10:05 last night until 2 in the morning.',
    '2025-03-04T12:00',
    'twitch resolved 03-03T22:05 03-04T02:00',
  ],
  [
    'Twitch outage over',
    'Twitch went down at 9:02 a.m. today, and 38 minutes later it was back.',
    '2025-03-04T12:00',
    'twitch resolved 03-04T09:02 03-04T09:40',
  ],
];
