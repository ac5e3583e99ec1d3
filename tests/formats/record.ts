import { formatById } from '#lib/formats/registry.ts';
import { record } from './fixture.ts';

/** Fills in `expected` of the fixtures named on the command line; read it before you commit it. */
for (const id of process.argv.slice(2)) {
  const format = formatById(id);
  if (format === null) throw new Error(`No format ${id} in lib/formats/registry.ts.`);
  record(format);
}
