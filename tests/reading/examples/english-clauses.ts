import type { Example } from './example.ts';

/** English: which word a time belongs to where several stand around it, and what only looks like an end. */
export const ENGLISH_CLAUSES: readonly Example[] = [
  [
    'Slack outage over by mid-morning',
    'Slack’s outage began shortly before 8 a.m. UTC and was over by mid-morning.',
    '2025-03-05T12:00',
    'slack resolved 03-05T08:00 ?',
  ],
  [
    'KakaoTalk login fails',
    'KakaoTalk has become inaccessible since 8:40 a.m. Friday, the ministry said.',
    '2023-11-17T13:00',
    'kakaotalk investigating 11-17T08:40 ?',
  ],
  [
    'PSN outage',
    'At around 6 p.m. UTC on Feb. 7, players began to report errors on PlayStation Network.',
    '2025-02-08T09:00',
    'psn investigating 02-07T18:00 ?',
  ],
  [
    'Disney+ glitches',
    'Disney+ viewers cannot log in. More than 8,000 people were having issues at about 6 a.m. UTC.',
    '2025-03-05T12:00',
    'disney investigating ? ?',
  ],
  [
    'Xbox servers down',
    'Xbox servers failed sometime between 2:00 p.m. and 3:00 p.m. UTC, and are still down.',
    '2025-03-05T18:00',
    'xbox investigating * ?',
  ],
  [
    'Instagram down',
    'Instagram users started facing issues post 9:15 p.m. UTC. Meta has yet to respond.',
    '2025-03-05T22:00',
    'instagram investigating 03-05T21:15 ?',
  ],
  [
    'Netflix back to normal',
    'Netflix went down at 10:00 UTC. By 12:00 UTC the site appeared to be back to normal – two hours after users were locked out.',
    '2025-03-05T15:00',
    'netflix resolved 03-05T10:00 03-05T12:00',
  ],
  [
    'Apple Music outage fixed',
    'Apple Music went down at 4 p.m. UTC. Apple corrected the problem at 5:06 p.m. UTC. All services are back to normal as of 7:19 p.m. UTC.',
    '2025-03-05T20:00',
    'apple resolved 03-05T16:00 03-05T17:06',
  ],
  [
    'Azure outage not over',
    'Azure problems began at 12:00 UTC. Microsoft expects full recovery by 19:20 UTC.',
    '2025-03-05T16:00',
    'azure investigating 03-05T12:00 ?',
  ],
  [
    'Upbit suspends trading',
    'Upbit suspended trading at 8:55 a.m. UTC after a system failure. It would resume at 11 a.m., the exchange said.',
    '2025-03-05T10:00',
    'upbit investigating 03-05T08:55 ?',
  ],
  [
    'Threads goes down again',
    'Threads came back at 16:30 UTC, but went down again and remains unavailable.',
    '2025-03-05T18:00',
    'threads investigating * *',
  ],
  [
    'Naver restored for all',
    'Access to Naver was restored for all users at 6:48 p.m. UTC. It had been down since 4 p.m.',
    '2025-03-05T20:00',
    'naver resolved 03-05T16:00 03-05T18:48',
  ],
  [
    'Toss app unstable',
    'The Toss app was unstable between 9:10 a.m. and 9:50 a.m. on Wednesday.',
    '2025-03-05T12:00',
    'toss resolved 03-05T09:10 03-05T09:50',
  ],
  [
    'Upbit app freezes',
    'Upbit’s app froze for 99 minutes from 10:27 p.m. Tuesday to 12:06 a.m. Wednesday.',
    '2025-03-05T09:00',
    'upbit resolved 03-04T22:27 03-05T00:06',
  ],
  [
    'Text messages of KakaoTalk resume',
    'KakaoTalk went down at 3:30 p.m. on March 4. Service resumed at 1:31 a.m. the next day.',
    '2025-03-05T12:00',
    'kakaotalk resolved 03-04T15:30 03-05T01:31',
  ],
  [
    'AWS fix rolled out',
    'AWS had an outage on Tuesday. A fix has been rolled out and reports are tapering off.',
    '2025-03-04T12:00',
    'aws monitoring ? ?',
  ],
  [
    'One moment in two zones',
    'Claude went down at 1 a.m. CET / 7 p.m. ET and is still offline.',
    '2025-02-08T03:00',
    'claude investigating 02-08T00:00 ?',
  ],
  [
    'Twitch outage over',
    'Twitch was down from 8:20 p.m. (1120 GMT) to 9:05 p.m. (1205 GMT).',
    '2025-03-04T13:00',
    'twitch resolved 03-04T11:20 03-04T12:05',
  ],
  [
    'Facebook and Instagram go down',
    'Problems with Facebook and Instagram began around 6pm UTC and weren’t resolved for several hours.',
    '2024-12-12T09:00',
    'facebook,instagram resolved 12-11T18:00 ?',
  ],
  [
    'Xbox outage',
    'Xbox Live went down at 2:15 pm UTC. Its support account addressed the outage at 2:55 pm UTC.',
    '2024-07-02T16:00',
    'xbox investigating 07-02T14:15 ?',
  ],
  // Planned work: both ends are ahead, each with its own word.
  [
    'Scheduled maintenance of PSN',
    'PSN will be down for scheduled maintenance on Thursday, May 24th, starting at approximately 8:00 am PDT and concluding around 11:00pm PDT.',
    '2012-05-23T15:00',
    'psn scheduled 05-24T15:00 05-25T06:00',
  ],
  [
    'Nintendo eShop offline for maintenance today',
    'A period of extended maintenance takes place today between 1pm and 7pm UTC. The Nintendo eShop will be unavailable.',
    '2025-03-05T09:00',
    'nintendo scheduled 03-05T13:00 03-05T19:00',
  ],
  // Where a name only stands by.
  [
    'Zoom outage',
    'Zoom is down. “A headache,” said one Twitter user, and others reported issues with Zoom on Reddit.',
    '2025-03-05T09:00',
    'zoom investigating ? ?',
  ],
  [
    'WhatsApp outage',
    'WhatsApp is down, said a spokesperson of Meta, which owns Facebook and Instagram.',
    '2025-03-05T09:00',
    'whatsapp investigating ? ?',
  ],
  [
    'Slack outage',
    'Users vented about the Slack outage on Twitter on Tuesday.',
    '2025-03-04T13:00',
    'slack investigating ? ?',
  ],
  [
    'Reddit outage',
    'Downdetector, which tracks outages at platforms including Netflix and Spotify, shows that Reddit is down.',
    '2025-03-04T13:00',
    'reddit investigating ? ?',
  ],
  [
    'Figma outage',
    'ChatGPT users are moving to Claude. Figma is down, unlike rivals such as Notion.',
    '2025-03-04T13:00',
    'figma investigating ? ?',
  ],
  [
    'PSN offline',
    'PSN is offline. I can still access apps such as Netflix.',
    '2025-03-05T09:00',
    'psn investigating ? ?',
  ],
  [
    'A hypothetical Claude outage',
    'Imagine that Claude begins to return errors. This checklist helps you to prepare.',
    '2025-03-05T09:00',
    '-',
  ],
  [
    'What to do before reporting an outage',
    'Learn how to submit a report when you’re experiencing issues with Netflix.',
    '2025-03-05T09:00',
    '-',
  ],
];
