import type { Example } from './example.ts';

/** English: clocks and their zones, days, spans, and which of them is the start and which the end. */
export const ENGLISH_TIMES: readonly Example[] = [
  // Clocks.
  [
    'Notion is down',
    'Notion has been down since 3:15 pm PT, the company said.',
    '2025-06-10T23:30',
    'notion investigating 06-10T22:15 ?',
  ],
  [
    'Slack outage',
    'Slack stopped loading at 1430 GMT and is still down.',
    '2025-03-04T16:00',
    'slack investigating 03-04T14:30 ?',
  ],
  [
    'Zoom calls fail',
    'Zoom meetings have been failing since 9 a.m. CT, users say.',
    '2025-03-04T17:00',
    'zoom investigating 03-04T15:00 ?',
  ],
  [
    'Zoom calls fail in summer',
    'Zoom meetings have been failing since 9 a.m. CT, users say.',
    '2025-07-04T17:00',
    'zoom investigating 07-04T14:00 ?',
  ],
  [
    'WhatsApp down in Britain',
    'WhatsApp went down at 7.45am UK time and has not come back.',
    '2025-07-09T09:00',
    'whatsapp investigating 07-09T06:45 ?',
  ],
  [
    'Gmail outage in India',
    'Gmail went down around 11:40 AM IST. Users are unable to open their inboxes.',
    '2025-07-09T08:00',
    'gmail investigating 07-09T06:10 ?',
  ],
  [
    'Telegram outage',
    'Telegram went down at 21:05 Moscow time on Monday.',
    '2025-03-03T19:30',
    'telegram investigating 03-03T18:05 ?',
  ],
  [
    'Twitch outage',
    'Twitch went offline at 8:20 p.m. (1120 GMT) on Tuesday and remains unavailable.',
    '2025-03-04T12:30',
    'twitch investigating 03-04T11:20 ?',
  ],
  [
    'Upbit trading halted by outage',
    'Upbit has been down since shortly after noon Eastern time, and its team is investigating.',
    '2025-03-04T19:00',
    'upbit investigating 03-04T17:00 ?',
  ],
  [
    'Reddit down around midnight',
    'Reddit went down just before midnight UTC and is still not loading.',
    '2025-03-04T01:30',
    'reddit investigating 03-04T00:00 ?',
  ],
  [
    'KakaoTalk login fails on PCs',
    'Login to the PC version of KakaoTalk has failed since 10:54 a.m. Korean time on Thursday.',
    '2025-06-12T03:00',
    'kakaotalk investigating 06-12T01:54 ?',
  ],
  [
    'Naver search down',
    'Naver search has not worked since 10:54 a.m. on Thursday.',
    '2025-06-12T13:00',
    'naver investigating 06-12T10:54 ?',
  ],
  // Days.
  [
    'Discord outage yesterday',
    'Discord was down yesterday from 14:00 to 15:30 UTC.',
    '2025-03-05T09:00',
    'discord resolved 03-04T14:00 03-04T15:30',
  ],
  [
    'Netflix crashed last night',
    'Netflix went down at 9:10 p.m. last night and was restored at 10:25 p.m.',
    '2025-03-05T09:00',
    'netflix resolved 03-04T21:10 03-04T22:25',
  ],
  [
    'GitHub outage on Monday',
    'GitHub went down at 13:00 UTC on Monday and came back at 14:10 UTC.',
    '2025-03-05T09:00',
    'github resolved 03-03T13:00 03-03T14:10',
  ],
  [
    'Roblox outage of the second',
    'Roblox has been down since March 2 at 6 p.m. UTC, the company said.',
    '2025-03-03T09:00',
    'roblox investigating 03-02T18:00 ?',
  ],
  [
    'Xbox Live outage over night',
    'Xbox Live went down at 11 p.m. UTC on Monday and was restored at 4 a.m. the next morning.',
    '2025-03-04T09:00',
    'xbox resolved 03-03T23:00 03-04T04:00',
  ],
  [
    'Spotify outage late in the evening',
    'Spotify went down at 11:30 p.m. UTC and is back.',
    '2025-03-05T01:00',
    'spotify resolved 03-04T23:30 ?',
  ],
  // Ranges and spans.
  [
    'Cloudflare errors over',
    'Between 08:47 and 09:13 UTC, Cloudflare returned errors. The issue has been fixed.',
    '2025-12-05T10:00',
    'cloudflare resolved 12-05T08:47 12-05T09:13',
  ],
  [
    'PayPal outage over',
    'PayPal was down for 40 minutes from 11:20 UTC.',
    '2025-03-05T13:00',
    'paypal resolved 03-05T11:20 03-05T12:00',
  ],
  [
    'Steam back',
    'Steam went down at 18:05 UTC and came back about three hours later.',
    '2025-03-05T22:30',
    'steam resolved 03-05T18:05 03-05T21:05',
  ],
  [
    'Figma outage',
    'Figma went down at 12:00 UTC. The outage lasted 1 hour and 25 minutes.',
    '2025-03-05T15:00',
    'figma resolved 03-05T12:00 03-05T13:25',
  ],
  [
    'Azure outage lasted',
    'An Azure outage that began at 16:00 UTC lasted more than eight hours.',
    '2025-10-30T09:00',
    'azure resolved 10-29T16:00 *',
  ],
  // What is said of a time.
  [
    'ChatGPT is fine again',
    'ChatGPT went down at 10:02 UTC. The problems were resolved by 11:40 UTC, OpenAI said.',
    '2025-06-10T13:00',
    'openai resolved 06-10T10:02 06-10T11:40',
  ],
  [
    'ChatGPT outage goes on',
    'ChatGPT is down. As of 11:40 UTC, OpenAI was still investigating.',
    '2025-06-10T12:00',
    'openai investigating ? ?',
  ],
  [
    'Instagram down as reports peak',
    'Instagram is down. Reports on Downdetector peaked at 14:20 UTC with 30,000 complaints.',
    '2025-06-10T15:00',
    'instagram investigating ? ?',
  ],
  [
    'TikTok reports begin',
    'Downdetector showed reports of TikTok problems starting at around 14:05 UTC. TikTok users cannot log in.',
    '2025-06-10T15:00',
    'tiktok investigating 06-10T14:05 ?',
  ],
  [
    'Claude errors fixed',
    'Claude began returning errors at 15:10 UTC. A fix was put in place at 15:55 UTC and the incident is now resolved.',
    '2025-06-10T18:00',
    'claude resolved 06-10T15:10 06-10T15:55',
  ],
  [
    'Facebook outage: cause found',
    'Facebook went down at 15:40 UTC. At 16:05 UTC engineers identified the cause, and they are working on a fix.',
    '2025-10-04T17:00',
    'facebook investigating 10-04T15:40 ?',
  ],
  [
    'Apple says App Store problem is over',
    'Apple’s status page says the App Store outage began at 9:45 a.m. ET and ended at 10:30 a.m. ET.',
    '2025-03-05T17:00',
    'apple resolved 03-05T14:45 03-05T15:30',
  ],
];
