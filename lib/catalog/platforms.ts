/**
 * The format ids (`lib/formats`) of what the tables call a service's platform. A platform that is not here, such as
 * `html` or `statuscast`, says nothing about the format: the page has to be looked at.
 */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ...['statuspage', 'incidentio', 'instatus', 'betterstack', 'statusio', 'cstate'].map(itself),
  ...['apple', 'aws', 'azure', 'google-cloud', 'heroku', 'microsoft', 'pagerduty', 'salesforce', 'slack'].map(
    itself,
  ),
  ['apple-jsonp', 'apple'],
  ['aws-json', 'aws'],
  ['google-json', 'google-cloud'],
  ['salesforce-json', 'salesforce'],
  ['slack-json', 'slack'],
]);

function itself(id: string): [string, string] {
  return [id, id];
}

/** The format id that reads this platform's pages, or `null`. */
export const formatOfPlatform = (platform: string): string | null => FORMATS.get(platform) ?? null;
