/** IANA zones by what is written beside a time. An abbreviation means the place: "EST" in July is New York's clock. */
const ZONES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  'new york': 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  bst: 'Europe/London',
  uk: 'Europe/London',
  london: 'Europe/London',
  british: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  'central european': 'Europe/Berlin',
  paris: 'Europe/Paris',
  msk: 'Europe/Moscow',
  moscow: 'Europe/Moscow',
  ist: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  tokyo: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  korea: 'Asia/Seoul',
  korean: 'Asia/Seoul',
  seoul: 'Asia/Seoul',
  sgt: 'Asia/Singapore',
  singapore: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  'hong kong': 'Asia/Hong_Kong',
  beijing: 'Asia/Shanghai',
  china: 'Asia/Shanghai',
  malaysia: 'Asia/Kuala_Lumpur',
  malaysian: 'Asia/Kuala_Lumpur',
  myt: 'Asia/Kuala_Lumpur',
  philippine: 'Asia/Manila',
  manila: 'Asia/Manila',
  pht: 'Asia/Manila',
  jakarta: 'Asia/Jakarta',
  wib: 'Asia/Jakarta',
  ict: 'Asia/Bangkok',
  bangkok: 'Asia/Bangkok',
  taipei: 'Asia/Taipei',
  taiwan: 'Asia/Taipei',
  pkt: 'Asia/Karachi',
  pakistan: 'Asia/Karachi',
  gst: 'Asia/Dubai',
  uae: 'Asia/Dubai',
  dubai: 'Asia/Dubai',
  gulf: 'Asia/Dubai',
  saudi: 'Asia/Riyadh',
  trt: 'Europe/Istanbul',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  'eastern european': 'Europe/Athens',
  kyiv: 'Europe/Kyiv',
  eat: 'Africa/Nairobi',
  nairobi: 'Africa/Nairobi',
  'east africa': 'Africa/Nairobi',
  wat: 'Africa/Lagos',
  lagos: 'Africa/Lagos',
  'west africa': 'Africa/Lagos',
  sast: 'Africa/Johannesburg',
  'south african': 'Africa/Johannesburg',
  brt: 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  awst: 'Australia/Perth',
  'australian western': 'Australia/Perth',
  'australian eastern': 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  'new zealand': 'Pacific/Auckland',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  sydney: 'Australia/Sydney',
};

const ABBREVIATIONS =
  'UTC|GMT|Z|EEST|EET|[ECMP][SD]?T|BST|CES?T|MSK|IST|JST|KST|SGT|HKT|AE[SD]T|AWST|NZ[SD]T|MYT|PHT|WIB|ICT|PKT|GST|TRT|EAT|WAT|SAST|BRT';
/** Places by which a clock is named: "8 a.m. Eastern", "9 p.m. Moscow time". */
export const PLACES =
  '(?:Australian Eastern|Australian Western|Eastern European|Eastern|Pacific|Mountain|Central European|Central|New York|California|UK|London|British|Paris|Moscow|Indian?|Japan|Tokyo|Korean?|Seoul|Singapore|Hong Kong|Beijing|China|Sydney|Malaysian?|Philippine|Manila|Jakarta|Bangkok|Taipei|Taiwan|Pakistan|UAE|Dubai|Gulf|Saudi|Kyiv|Nairobi|East Africa|Lagos|West Africa|South African|Brasilia|New Zealand)';

/** A zone behind a time: "ET", "(UTC)", "UK time", "US Eastern Time", "local time" (which names none). Groups: abbr, place. */
export const ZONE = String.raw`(?:U\.?S\.?[ /])?(?:local (?=[a-z]{2,12} time\b))?(?:(?<abbr>${ABBREVIATIONS})\b|(?<place>${PLACES})\b(?: (?:standard |daylight |summer )?time\b)?|local time\b)`;

/** The zone by these words, or `undefined`: then the clock is the source's own. */
export function zoneNamed(abbreviation: string | undefined, place: string | undefined): string | undefined {
  const name = abbreviation ?? place;
  return name === undefined ? undefined : ZONES[name.toLowerCase()];
}

const HALF_HOURS: Readonly<Record<number, string>> = { 330: 'Asia/Kolkata', 570: 'Australia/Adelaide' };

/**
 * The zone in which the clocks stand at `local` minutes when they stand at `universal` minutes in UTC, or
 * `undefined` when no zone is that far off: "8:20 p.m. (1120 GMT)".
 */
export function zoneBetween(local: number, universal: number): string | undefined {
  const ahead = ((((local - universal + 720) % 1440) + 1440) % 1440) - 720;
  // The names of `Etc` count westward.
  if (ahead % 60 === 0) return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead) / 60}`;
  return HALF_HOURS[ahead];
}
