import type { Example } from './example.ts';

/** English: clocks whose zone is told elsewhere. */
export const ENGLISH_ZONES: readonly Example[] = [
  [
    'Dropbox outage fixed',
    'Dropbox went down at 9 a.m. PT on Tuesday. The problem was fixed at 11:20 a.m., the company said.',
    '2025-03-04T22:00',
    'dropbox resolved 03-04T17:00 03-04T19:20',
  ],
  [
    'Figma restored after outage',
    'Figma stopped loading at 16:05 JST. By 16:50 the outage had been resolved.',
    '2025-03-04T10:00',
    'figma resolved 03-04T07:05 03-04T07:50',
  ],
  // What is named as the reader's own stays so.
  [
    'Figma back online after outage',
    'Figma went down at 9 a.m. ET on Tuesday. In London the service was restored at 3.40pm local time.',
    '2025-03-04T23:00',
    'figma resolved 03-04T14:00 03-04T15:40',
  ],
  // Zones that are rarer in the news.
  [
    'Slack down in Australia',
    'Slack went down at 7:15pm AWST on Tuesday.',
    '2025-03-04T12:00',
    'slack investigating 03-04T11:15 ?',
  ],
  [
    'Slack down in Kenya',
    'Slack went down at 12:15pm East Africa Time on Tuesday.',
    '2025-03-04T12:00',
    'slack investigating 03-04T09:15 ?',
  ],
  [
    'Slack down in Dubai',
    'Slack went down at 1:15 p.m. GST on Tuesday.',
    '2025-03-04T12:00',
    'slack investigating 03-04T09:15 ?',
  ],
];
