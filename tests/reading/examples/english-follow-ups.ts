import type { Example } from './example.ts';

/** English: what is written after an outage, and ends of products; and news that looks like it. */
export const ENGLISH_FOLLOW_UPS: readonly Example[] = [
  [
    'Slack customers get refunds over last week’s outage',
    'Slack will credit customers after the outage. Users were unable to send messages on Thursday of last week.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Zoom outage traced to a faulty router',
    'Zoom said the outage was traced to a router in Ohio. Meetings failed for many in February.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Netflix explains streaming failure',
    'Netflix wrote about what it learned. The failure affected viewers in several countries.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Discord promises measures to prevent another outage',
    'Discord said it would add servers so as to prevent similar outages.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Sony gives PlayStation Plus members five days after PSN outage',
    'Sony apologised for the outage and confirmed that members will have their subscriptions extended by five days.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Netflix outage: thousands affected',
    'The recent Netflix outage disrupted viewing for thousands of users. Such interruptions show how much people rely on streaming.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'How a teenager brought down GitHub',
    'It was a quiet Tuesday when GitHub went down. The attack lasted five days, and engineers fought back.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'AWS publishes report on Monday’s outage',
    'AWS published a report on Thursday about the outage that hit its customers on Monday. A race condition was the root cause.',
    '2025-03-06T12:00',
    '-',
  ],
  [
    'Zoom says sorry for Tuesday’s outage',
    'Zoom has apologized for the outage on Tuesday that left users unable to join meetings. It will credit customers for the time lost.',
    '2025-03-06T12:00',
    '-',
  ],
  // The end of a product.
  [
    'Google Stadia to be shut down today',
    'Google is closing its gaming service. The Google servers will be shut down at 11:59 p.m. today, and players can no longer access their games.',
    '2025-03-04T12:00',
    '-',
  ],
  // Other crashes and problems.
  [
    'Spotify wrapped crashes records',
    'Spotify Wrapped broke records on Wednesday. Servers coped with the load, the company said.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Samsung recalls phones after battery problems',
    'Samsung recalled phones after problems with batteries. Users reported issues on Reddit.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Why did ChatGPT go down?',
    'ChatGPT went down in February because of a faulty telemetry service. Service was restored within four hours.',
    '2025-03-04T12:00',
    '-',
  ],
  // A conference about it has a clock of its own.
  [
    'Cloudflare outage',
    'Cloudflare is down today. At a briefing held at 11 a.m., the disruption was discussed with officials.',
    '2025-03-04T12:00',
    'cloudflare investigating ? ?',
  ],
  // Of today, whatever else is told.
  [
    'Zoom is down again after last month’s outage',
    'Zoom went down at 9 a.m. today, weeks after last month’s outage. Users cannot join meetings.',
    '2025-03-04T12:00',
    'zoom investigating 03-04T09:00 ?',
  ],
  [
    'Slack is down',
    'Slack has been down since 9 a.m. today and users may experience disruption for hours.',
    '2025-03-04T12:00',
    'slack investigating 03-04T09:00 ?',
  ],
];
