import type { Example } from './example.ts';

/** English: what is over and what only seems so, words of planned work, and who is spoken of in passing. */
export const ENGLISH_MORE: readonly Example[] = [
  // "Over the weekend" ends nothing.
  [
    'Dropbox suffers a major outage',
    'Dropbox suffered a major outage over the weekend. The service went down on Sunday at 9 a.m. UTC and users cannot log in.',
    '2026-03-08T12:00',
    'dropbox investigating 03-08T09:00 ?',
  ],
  // As it seems.
  [
    'Instagram down for thousands',
    'Instagram went down on Thursday at 5 p.m. UTC. Reports fell later, and the service appears to be operational.',
    '2026-03-05T22:00',
    'instagram resolved 03-05T17:00 ?',
  ],
  [
    'X outage hits users',
    'X went down at 9 a.m. UTC on Monday. The site was seemingly online again in the afternoon.',
    '2026-03-09T18:00',
    'x resolved 03-09T09:00 ?',
  ],
  // A guess at when it will be is none of when it was.
  [
    'Azure outage hits retailers',
    'Azure went down at 16:00 UTC on Wednesday. Microsoft is working on it, estimating full recovery by 23:40 UTC.',
    '2026-03-04T20:00',
    'azure investigating 03-04T16:00 ?',
  ],
  // Addressed, and yet only coming back.
  [
    'Reddit outage frustrates users',
    'The Reddit outage began around 3:00 PM UTC. Around 4:45 PM UTC Reddit announced that the issue had been addressed, and services were beginning to come back online.',
    '2026-03-04T18:00',
    'reddit monitoring 03-04T15:00 ?',
  ],
  [
    'Claude outage',
    'The Claude outage began at 15:08 UTC. Full service restoration was confirmed by 18:27 UTC. The company continues to monitor the situation.',
    '2026-03-04T20:00',
    'claude resolved 03-04T15:08 03-04T18:27',
  ],
  // Undone, and done with.
  [
    'Salesforce performance degradation resolved',
    'Salesforce had an outage. The problem began at 07:22 UTC and was resolved at 16:09 UTC. The unintended change was rolled back at once.',
    '2026-03-04T17:00',
    'salesforce resolved 03-04T07:22 03-04T16:09',
  ],
  // Users began to see it.
  [
    'Gmail goes down briefly',
    'At about 2:15 p.m. UTC Friday, Gmail users across the world began seeing a temporary error message. Gmail is back.',
    '2026-03-06T19:00',
    'gmail resolved 03-06T14:15 ?',
  ],
  [
    'Gmail outage',
    'Complaints about Gmail popped up around 7 a.m. UTC. Users could not log in to Gmail.',
    '2026-03-06T09:00',
    'gmail investigating 03-06T07:00 ?',
  ],
  // The zone told with the first, both in halves of the day; an hour that says it twice.
  [
    'Azure outage was caused by an attack',
    'The Azure outage began at approximately 11:45am UTC and was resolved by 19:43pm.',
    '2026-03-06T22:00',
    'azure resolved 03-06T11:45 03-06T19:43',
  ],
  // Planned.
  [
    'League of Legends servers down for 12-hour maintenance',
    'League of Legends servers are down for maintenance. The game will be entirely unavailable today from 01:00 PT/04:00 ET until 13:00 PT/16:00 ET.',
    '2026-03-06T10:40',
    'riot in_progress 03-06T09:00 03-06T21:00',
  ],
  [
    'Blizzard server maintenance',
    'Blizzard servers will be going offline for maintenance today at 7am PT. Maintenance is scheduled to last for several hours, concluding at 3pm PT.',
    '2026-03-06T13:30',
    'battlenet scheduled 03-06T15:00 03-06T23:00',
  ],
  [
    'PSN goes dark for a day',
    'PlayStation Network will be unavailable on March 7 from 9:00 to 22:00 UTC, in what Sony calls a maintenance program.',
    '2026-03-06T10:00',
    'psn scheduled 03-07T09:00 03-07T22:00',
  ],
  // Channels that go dark over a contract; what merely came before; who only looks on.
  [
    'ESPN, YouTube TV announce new deal after 15-day outage',
    'Disney channels are returning to YouTube TV after a new deal was reached Friday. "Our networks have been restored," Disney said.',
    '2026-03-06T22:00',
    '-',
  ],
  [
    'Facebook hit by major outage',
    'Facebook has been down since 13:00 UTC. It came just days after a problem brought down WhatsApp.',
    '2026-03-06T15:00',
    'facebook investigating 03-06T13:00 ?',
  ],
  [
    'WhatsApp experiences downtime as Twitter users troll',
    'WhatsApp went down at 11:00 UTC on Sunday. Users cannot send messages.',
    '2026-03-08T12:00',
    'whatsapp investigating 03-08T11:00 ?',
  ],
  [
    'ChatGPT down',
    'ChatGPT went down at 18:00 UTC. Users lamented a return to Google searches.',
    '2026-03-06T19:00',
    'openai investigating 03-06T18:00 ?',
  ],
  // What is said to work again first is what the rest is about.
  [
    'Microsoft resolves outage',
    'Microsoft on Friday resolved an issue that hit Azure, Microsoft Teams and Xbox Live. Users saw an outage between 21:30 UTC and 22:30 UTC on March 5. It said all services are back to normal.',
    '2026-03-06T07:00',
    'azure,teams,xbox resolved 03-05T21:30 03-05T22:30',
  ],
  // Working on it is not done, however it is put; "we are back" is.
  [
    'Instagram down: widespread outage',
    'Instagram began having issues at about 2:30PM UTC. Instagram says it is working swiftly to get things up and running again.',
    '2026-03-06T16:00',
    'instagram investigating 03-06T14:30 ?',
  ],
  [
    'WhatsApp outage cuts users off',
    'Problems with WhatsApp first emerged at about 21:30 UTC on Thursday. It was working to get things running smoothly again. And at 22:45 UTC WhatsApp tweeted: "And we\'re back. Happy chatting!"',
    '2026-03-06T08:30',
    'whatsapp resolved 03-05T21:30 03-05T22:45',
  ],
  [
    'Netflix restores service after outage',
    'Sometime around 20:00 UTC Tuesday the Netflix site stopped functioning normally. At 22:30 UTC Netflix restored access.',
    '2026-03-03T23:30',
    'netflix resolved 03-03T20:00 03-03T22:30',
  ],
  [
    'TikTok goes down worldwide',
    'TikTok went down at 09:40 GMT, but it looked to have been fixed at approximately 11:40 GMT.',
    '2026-03-06T13:30',
    'tiktok resolved 03-06T09:40 03-06T11:40',
  ],
  [
    'WhatsApp resumes service after worldwide outage',
    'Yesterday evening, at around 9 pm UTC, the panicked tweets started to surface. WhatsApp was down. WhatsApp resumed service at 23:30 UTC last night.',
    '2026-03-06T08:15',
    'whatsapp resolved 03-05T21:00 03-05T23:30',
  ],
  // More of planned work.
  [
    'PSN going down for maintenance this week',
    'PSN maintenance has been scheduled from 14:00 until 20:00 UTC on Thursday. Several services will still be unavailable.',
    '2026-03-03T13:00',
    'psn scheduled 03-05T14:00 03-05T20:00',
  ],
  [
    'Fortnite downtime announced: servers shutting down for update',
    'Epic Games has announced that a maintenance patch will require some server downtime for Fortnite, kicking off on March 7th at 06:00 UTC.',
    '2026-03-06T13:00',
    'epicgames scheduled 03-07T06:00 ?',
  ],
  // Who owns it, where people went, and what only looks like a name.
  [
    'TikTok down? Frustrated users flock to X',
    'TikTok, a rival of Facebook-owned apps, went down at 16:15 UTC. Users cannot watch a movie on it.',
    '2026-03-06T17:00',
    'tiktok investigating 03-06T16:15 ?',
  ],
  [
    'WhatsApp outage: apps work again',
    'WhatsApp suffered an outage at 17:00 UTC on Thursday. An hour later, around 18:05 UTC, the app began functioning once again. There was no word on what caused the problem.',
    '2026-03-06T04:45',
    'whatsapp resolved 03-05T17:00 03-05T18:05',
  ],
  [
    'Twitter struggles with outages',
    'Twitter went down at 22:00 UTC on Thursday. "We are fixing an issue with our servers to get things back to normal soon," it said.',
    '2026-03-06T01:30',
    'x investigating 03-05T22:00 ?',
  ],
  // What a study counts.
  [
    'Cloud outages cost firms $2bn a year, study finds',
    'Outages at AWS, Azure and Google Cloud cost businesses $2 billion last year, a study said Friday.',
    '2026-03-06T15:00',
    '-',
  ],
  // An anniversary.
  [
    'One year after the CrowdStrike outage, what has changed',
    'A year ago on Friday a faulty CrowdStrike update took down millions of Windows computers.',
    '2026-03-06T15:00',
    '-',
  ],
  [
    'Microsoft 365 services witness outage, company says issue resolved',
    'Microsoft Corp on Friday resolved an issue that hit Azure, Microsoft Teams and Xbox Live. Some users saw an outage between 21:30 UTC and 22:30 UTC on March 5. The issue has been resolved.',
    '2026-03-06T07:00',
    'azure,outlook,teams,xbox resolved 03-05T21:30 03-05T22:30',
  ],
];
