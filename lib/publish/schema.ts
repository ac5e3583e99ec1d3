import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../public/outage-feed.schema.json' with { type: 'json' };

let fits: ReturnType<Ajv2020['compile']> | undefined;

/** Where a value is no Outage Feed by `public/outage-feed.schema.json`: `$.items[0].id: …`, one line a fault; empty when it is one. */
export function schemaFaults(value: unknown): string[] {
  fits ??= new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
  }).compile(schema);
  if (fits(value)) return [];
  return (fits.errors ?? []).map(({ instancePath, message, params }) => {
    const allowed: unknown = params['allowedValues'];
    const choices = Array.isArray(allowed) ? `: ${allowed.map((choice) => String(choice)).join(', ')}` : '';
    return `${jsonPath(instancePath)}: ${message}${choices}`;
  });
}

/** A JSON pointer (`/items/0/id`) as the paths elsewhere: `$.items[0].id`. */
function jsonPath(pointer: string): string {
  return `$${pointer.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\//g, '.')}`;
}
