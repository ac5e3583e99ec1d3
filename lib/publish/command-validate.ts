import { inputOf } from './input.ts';
import type { Terminal } from './program.ts';
import { Refusal } from './refusal.ts';
import { schemaFaults } from './schema.ts';

/** Prints where a feed does not fit `public/outage-feed.schema.json`, one line a fault; 1 if there is one. */
export async function validate(place: string, terminal: Terminal): Promise<number> {
  const { text } = await inputOf(place, terminal.now());
  const faults = schemaFaults(parsed(place, text));
  for (const fault of faults) terminal.err(`${place}: ${fault}`);
  if (faults.length === 0) terminal.out(`${place}: fits`);
  return faults.length === 0 ? 0 : 1;
}

function parsed(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      `${place}: this is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
