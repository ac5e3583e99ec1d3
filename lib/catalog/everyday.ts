/**
 * Names in `global/` that are words of everyday English too, in small letters. As a service's name they count only in
 * a context that speaks of one. Add the name here when a row with such a name is added; names of up to three letters
 * need no entry.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  [
    'acoustic airbase amplitude bandwidth blend bolt box branch braze bullhorn canonical clerk click',
    'clubhouse cohere compass confluence coveralls cypress doppler elastic intercom keygen lattice lever loom lucid',
    'make medium meta mural neon paddle pantheon papertrail pinecone plaid postmark proton pusher quay railway',
    'readme render replicate resend rippling robin sanity segment semaphore shortcut sketch smarty snowflake split',
    'square stoplight stream tempo temporal threader unity wasabi whereby',
  ]
    .join(' ')
    .split(' ')
    .concat('red hat', 'internet computer', 'planning center', 'better stack', 'chief tools', 'engine yard'),
);
