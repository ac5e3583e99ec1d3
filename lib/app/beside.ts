import type { Format } from '#lib/formats/format.ts';

import type { Ports } from './ports.ts';

/** The text of the second answer that a format wants read beside the polled one; `null` without one, or when it fails. */
export async function besideOf(
  ports: Pick<Ports, 'fetch'>,
  format: Format,
  url: string,
): Promise<string | null> {
  const address = format.beside?.(url) ?? null;
  if (address === null) return null;
  const answer = await ports.fetch({ url: address, validators: null });
  return answer.kind === 'fresh' ? answer.text : null;
}
