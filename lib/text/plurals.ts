/** A count with its English noun: `1 outage`, `0 outages`; the plural is the noun with an s unless given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
