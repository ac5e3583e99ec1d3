import type { Example } from './example.ts';

/** English: how far an outage has come, and the many words that say that there is one. */
export const ENGLISH_STATES: readonly Example[] = [
  // There is one.
  [
    'YouTube down: videos will not load',
    'Users of YouTube see a blank page.',
    '2025-03-04T12:00',
    'youtube investigating ? ?',
  ],
  [
    'Gmail hit by outage',
    'Mail was slow to arrive on Tuesday.',
    '2025-03-04T12:00',
    'gmail investigating ? ?',
  ],
  [
    'TikTok crashes for thousands',
    'The app closes as soon as it is opened.',
    '2025-03-04T12:00',
    'tiktok investigating ? ?',
  ],
  [
    'Thousands report trouble with PayPal',
    'Downdetector shows more than 8,000 reports of problems with PayPal.',
    '2025-03-04T12:00',
    'paypal investigating ? ?',
  ],
  [
    'Roblox players locked out',
    'Players were unable to join games on Roblox on Tuesday.',
    '2025-03-04T12:00',
    'roblox investigating ? ?',
  ],
  [
    'Outlook users cannot sign in',
    'Outlook is not working for many people, who cannot sign in.',
    '2025-03-04T12:00',
    'outlook investigating ? ?',
  ],
  [
    'Google Cloud suffers disruption',
    'Google Cloud is experiencing a service disruption in several regions.',
    '2025-03-04T12:00',
    'gcp investigating ? ?',
  ],
  [
    'Disney+ viewers see errors',
    'Disney+ users were met with error messages when they tried to stream.',
    '2025-03-04T12:00',
    'disney investigating ? ?',
  ],
  [
    'PSN is offline',
    'PlayStation Network is offline and Sony says it is aware of the issue.',
    '2025-03-04T12:00',
    'psn investigating ? ?',
  ],
  [
    'Stripe payments disrupted',
    'Card payments through Stripe are being declined across Europe after a technical failure.',
    '2025-03-04T12:00',
    'stripe investigating ? ?',
  ],
  // The fault is found: it goes on until a fix is out.
  [
    'GitHub down: a fix is on its way',
    'GitHub is down. The company said it has identified the cause and is rolling out a fix.',
    '2025-03-04T12:00',
    'github monitoring ? ?',
  ],
  [
    'Slack outage: fault found',
    'Slack is down. Slack said it has found the root cause, a database fault.',
    '2025-03-04T12:00',
    'slack investigating ? ?',
  ],
  // It is getting better.
  [
    'Zoom partly restored',
    'Zoom was down on Tuesday. Service has been restored for some users, Zoom said, and work continues.',
    '2025-03-04T12:00',
    'zoom monitoring ? ?',
  ],
  [
    'Azure fix deployed',
    'Azure was down on Tuesday. Microsoft has deployed a fix and is monitoring the recovery.',
    '2025-03-04T12:00',
    'azure monitoring ? ?',
  ],
  [
    'AWS sees recovery',
    'AWS had an outage on Tuesday. It is seeing signs of recovery.',
    '2025-03-04T12:00',
    'aws monitoring ? ?',
  ],
  // It is over.
  ['Telegram is back', 'Telegram is back up after an outage.', '2025-03-04T12:00', 'telegram resolved ? ?'],
  [
    'Twitch works again',
    'Twitch was down for an hour. The site is now working normally again.',
    '2025-03-04T12:00',
    'twitch resolved ? ?',
  ],
  [
    'Figma issue fixed',
    'Figma went down on Tuesday. “We have fixed the problem,” the company said.',
    '2025-03-04T12:00',
    'figma resolved ? ?',
  ],
  [
    'Netflix has recovered',
    'Netflix suffered an outage on Tuesday but has since recovered.',
    '2025-03-04T12:00',
    'netflix resolved ? ?',
  ],
  [
    'Upbit trading resumes',
    'Upbit went down on Tuesday. Trading has resumed and all systems are operational.',
    '2025-03-04T12:00',
    'upbit resolved ? ?',
  ],
  // What is hoped for is no end.
  [
    'Cloudflare down, recovery hoped for',
    'Cloudflare is down. It hopes to have service restored within the hour.',
    '2025-03-04T12:00',
    'cloudflare investigating ? ?',
  ],
  [
    'Dropbox outage not over yet',
    'Dropbox is down. It has not been restored yet.',
    '2025-03-04T12:00',
    'dropbox investigating ? ?',
  ],
  [
    'Trello outage',
    'Trello is unavailable. Engineers are working to restore service.',
    '2025-03-04T12:00',
    'trello investigating ? ?',
  ],
  [
    'Reddit down, fix promised',
    'Reddit is down. It should be fixed by tonight, a spokesperson said.',
    '2025-03-04T12:00',
    'reddit investigating ? ?',
  ],
  // What is planned.
  [
    'PlayStation Network maintenance on Sunday',
    'PlayStation Network will be offline for scheduled maintenance on March 9 from 03:00 to 05:00 UTC.',
    '2025-03-05T12:00',
    'psn scheduled 03-09T03:00 03-09T05:00',
  ],
  [
    'Steam maintenance under way',
    'Steam is undergoing planned maintenance until 22:00 UTC today, Valve said.',
    '2025-03-04T21:00',
    'steam * * 03-04T22:00',
  ],
  [
    'Fortnite servers go down for an update',
    'Fortnite servers will be taken offline for maintenance at 8 a.m. UTC on March 6.',
    '2025-03-05T12:00',
    'epicgames scheduled 03-06T08:00 ?',
  ],
];
