import type { Example } from './example.ts';

/** English: which services are meant, and which are only spoken of or spoken on. */
export const ENGLISH_NAMES: readonly Example[] = [
  // Names that are words.
  [
    'Line down in Japan',
    'Line users in Japan are unable to send messages.',
    '2025-03-04T12:00',
    'line investigating ? ?',
  ],
  [
    'Steam is down',
    'Steam is down for players around the world.',
    '2025-03-04T12:00',
    'steam investigating ? ?',
  ],
  [
    'Teams outage',
    'Teams users could not join meetings on Tuesday.',
    '2025-03-04T12:00',
    'teams investigating ? ?',
  ],
  [
    'Threads outage',
    'Threads is not loading for many users.',
    '2025-03-04T12:00',
    'threads investigating ? ?',
  ],
  [
    'Linear down',
    'Linear is experiencing an outage, its status page says.',
    '2025-03-04T12:00',
    'linear investigating ? ?',
  ],
  [
    'Gemini outage',
    'Google’s Gemini is down, with users seeing errors.',
    '2025-03-04T12:00',
    'gemini investigating ? ?',
  ],
  [
    'Hot steam',
    'The kettle is broken: steam is down to a trickle, and the line was cut.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Two teams',
    'Both teams were down at half time. Teams that crash out early go home.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'Band on tour',
    'The band is down to three members and has been out of service since May.',
    '2025-03-04T12:00',
    '-',
  ],
  [
    'A notion',
    'The notion is not working, and the slack in the line caused an error.',
    '2025-03-04T12:00',
    '-',
  ],
  ['Xbox Series X shipments', 'The Xbox Series X was down on shelves for weeks.', '2025-03-04T12:00', '-'],
  // Where people talk, and who only speaks.
  [
    'Slack down, users joke on X',
    'Slack is down. Users took to X to complain, and one wrote on Reddit that the day was over.',
    '2025-03-04T12:00',
    'slack investigating ? ?',
  ],
  [
    'Netflix outage confirmed',
    'Netflix was down on Tuesday. The company confirmed the outage in a post on Twitter.',
    '2025-03-04T12:00',
    'netflix investigating ? ?',
  ],
  [
    'X, formerly Twitter, is down',
    'X, formerly known as Twitter, is down for thousands.',
    '2025-03-04T12:00',
    'x investigating ? ?',
  ],
  [
    'Problems on Reddit',
    'Users report problems on Reddit, where pages do not load.',
    '2025-03-04T12:00',
    'reddit investigating ? ?',
  ],
  [
    'ChatGPT outage sends users elsewhere',
    'ChatGPT is down. Users turned to alternatives such as Claude and Perplexity.',
    '2025-03-04T12:00',
    'openai investigating ? ?',
  ],
  [
    'Zoom down, rival up',
    'Zoom is down for many. Its rival Webex and competitors such as Slack saw more calls.',
    '2025-03-04T12:00',
    'zoom investigating ? ?',
  ],
  // Who is hit, and who is spared.
  [
    'Instagram down',
    'Instagram is down for thousands of users. WhatsApp and Threads are working normally.',
    '2025-03-04T12:00',
    'instagram investigating ? ?',
  ],
  [
    'AWS outage hits apps',
    'An AWS outage took down Roblox and Reddit on Tuesday.',
    '2025-03-04T12:00',
    'aws,roblox,reddit investigating ? ?',
  ],
  [
    'Facebook and WhatsApp down',
    'Facebook, Instagram and WhatsApp went down on Tuesday.',
    '2025-03-04T12:00',
    'facebook,instagram,whatsapp investigating ? ?',
  ],
  [
    'Google Cloud outage spreads',
    'A Google Cloud outage disrupted services including Spotify and Discord.',
    '2025-03-04T12:00',
    'gcp,spotify,discord investigating ? ?',
  ],
  // Old and short names of the same.
  [
    'OpenAI’s chatbot down',
    'OpenAI’s ChatGPT is down worldwide.',
    '2025-03-04T12:00',
    'openai investigating ? ?',
  ],
  ['PSN down', 'PlayStation players cannot log in to PSN.', '2025-03-04T12:00', 'psn investigating ? ?'],
  [
    'Fortnite down',
    'Fortnite is down, and players are unable to log in.',
    '2025-03-04T12:00',
    'epicgames investigating ? ?',
  ],
  [
    'Amazon’s cloud fails',
    'Amazon Web Services is suffering an outage.',
    '2025-03-04T12:00',
    'aws investigating ? ?',
  ],
];
