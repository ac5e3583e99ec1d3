import type { Example } from './example.ts';

/** English: when it is over, and what only looks like an end or a beginning. */
export const ENGLISH_ENDS: readonly Example[] = [
  // In part, or on the way: no end yet.
  [
    'Zoom outage',
    'Zoom went down at 9 a.m. today. At 10:15 a.m. the company said service was restored for the majority of users.',
    '2025-03-04T11:00',
    'zoom monitoring 03-04T09:00 ?',
  ],
  [
    'Slack down',
    'Slack went down at 9 a.m. today. As of 10:30 a.m., some said the tool was coming back online.',
    '2025-03-04T11:00',
    'slack monitoring 03-04T09:00 ?',
  ],
  [
    'Netflix outage',
    'Netflix stopped working at 9:05 a.m. today. At 9:50 a.m. streams began to recover.',
    '2025-03-04T11:00',
    'netflix * 03-04T09:05 ?',
  ],
  [
    'Claude outage',
    'Claude went down at 9:05 a.m. today. At 9:40 a.m. a fix was deployed, and errors began to fall.',
    '2025-03-04T11:00',
    'claude monitoring 03-04T09:05 ?',
  ],
  [
    'Claude down',
    'Claude has been down since 9:05 a.m. today. It should have been restored by 10 a.m.',
    '2025-03-04T11:00',
    'claude * 03-04T09:05 ?',
  ],
  // The last word on it.
  [
    'Claude outage',
    'Claude went down at 9:05 a.m. today. Full recovery was confirmed by 10:40 a.m.',
    '2025-03-04T11:00',
    'claude resolved 03-04T09:05 03-04T10:40',
  ],
  [
    'Zoom meetings down',
    'Zoom stopped working at 9 a.m. today. At 10:15 a.m. most users were back, and at 10:50 a.m. it said everything should be working again.',
    '2025-03-04T11:30',
    'zoom resolved 03-04T09:00 03-04T10:50',
  ],
  [
    'Twitch back after outage',
    'Twitch went down at 3 p.m. on Monday and was out for many until 4:20 p.m.',
    '2025-03-04T11:30',
    'twitch resolved 03-03T15:00 03-03T16:20',
  ],
  [
    'Slack outage',
    'Slack went down at 8 a.m. today. By 9:40 a.m. the app was loading normally.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T09:40',
  ],
  [
    'Slack outage today',
    'Slack went down at 8 a.m. today. Its engineers had it running again by 9:40 a.m.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T09:40',
  ],
  [
    'Slack suffers outage',
    'Slack went down at 8 a.m. today. “We have resolved the issue,” it posted at 9:40 a.m.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T09:40',
  ],
  [
    'Slack down today',
    'Slack went down at 8 a.m. today. Users were able to send messages again by 9:40 a.m.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T09:40',
  ],
  [
    'Slack hit by outage',
    'Slack went down at 8 a.m. today. It declared the matter closed at 9:40 a.m.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T09:40',
  ],
  [
    'Slack has outage',
    'Slack’s 37-minute outage began at 8 a.m. today.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T08:37',
  ],
  // It begins to work: neither.
  [
    'Slack is down',
    'Slack went down at 8 a.m. today. Messages began flowing again at 9:40 a.m., and at 9:50 a.m. a light turned green.',
    '2025-03-04T11:30',
    'slack * 03-04T08:00 ?',
  ],
  [
    'Zoom suffers overnight outage',
    'Zoom suffered an overnight service failure on Monday, which left users unable to join meetings.',
    '2025-03-04T11:30',
    'zoom resolved ? ?',
  ],
  [
    'Slack outage this morning',
    'Slack went down at 8 a.m. today. A tweet at 9:10 a.m. said it was working on a fix that will bring Slack back online.',
    '2025-03-04T11:30',
    'slack investigating 03-04T08:00 ?',
  ],
  [
    'Slack outage is over',
    'Slack went down at 8 a.m. today. “We’re back,” Slack tweeted at 9:40 a.m.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T09:40',
  ],
  [
    'Slack outage this morning',
    'Slack went down at 8 a.m. today. It was restored for most users by 9:10 a.m., and the incident was closed at 9:40 a.m.',
    '2025-03-04T11:30',
    'slack resolved 03-04T08:00 03-04T09:40',
  ],
  [
    'Slack down this morning',
    'Slack failed at 8:05 a.m. today. Reports rose to 2,000 at 9:10 a.m. Its chief wrote that the service was coming back.',
    '2025-03-04T11:30',
    'slack monitoring 03-04T08:05 ?',
  ],
  // An update of a program is nobody's word.
  [
    'Fastly outage',
    'Fastly suffered an outage on Tuesday. At 10:20 a software update triggered a failure of its servers.',
    '2025-03-04T11:30',
    'fastly investigating 03-04T10:20 ?',
  ],
  // The statement of when it was down is quoted behind the repair.
  [
    'WhatsApp restored after outage',
    'WhatsApp went down at 9:10 a.m. today and was restored by 10:20 a.m. “Some people have trouble sending messages and we are working to restore WhatsApp for everyone,” it had said.',
    '2025-03-04T11:30',
    'whatsapp resolved 03-04T09:10 03-04T10:20',
  ],
  [
    'PlayStation Network outage',
    'PlayStation Network suffered an outage today, after Xbox went down for an hour last week. “We are working to resolve the issues,” its page reads.',
    '2025-03-04T11:30',
    'psn investigating ? ?',
  ],
  // What was cried when it was down is quoted behind.
  [
    'Netflix outage is over',
    'Netflix suffered an outage on Tuesday. The streaming issues have now been resolved, it said. “Netflix is down, save yourselves,” wrote one viewer.',
    '2025-03-04T11:30',
    'netflix resolved ? ?',
  ],
  [
    'Zoom outage',
    'Zoom is suffering an outage today. Mitigations were implemented by 9:40, with the service expected to be fully restored within the hour.',
    '2025-03-04T11:30',
    'zoom * ? ?',
  ],
  // Not yet, or only if.
  [
    'ChatGPT outage',
    'ChatGPT is down. OpenAI gave no word on when the service would be fully restored.',
    '2025-03-04T11:30',
    'openai investigating ? ?',
  ],
  [
    'Netflix outage is fixed',
    'Netflix was down on Tuesday. Everything is back to normal. If you continue to see errors, restart the app, it said.',
    '2025-03-04T11:30',
    'netflix resolved ? ?',
  ],
  [
    'Slack outage hits first day back for most people',
    'Slack is suffering an outage on Tuesday, the first day back for most workers.',
    '2025-03-04T11:30',
    'slack investigating ? ?',
  ],
];
