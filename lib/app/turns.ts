/** This many hosts are asked at the same time. */
const AT_ONCE = 4;

/**
 * Runs `work` for every item: one after the other within a group (a host), up to four groups at once. After
 * `budgetMs` nothing new begins. One item's error does not stop the others; all are returned.
 */
export async function inTurns<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  budgetMs: number,
  work: (item: T) => Promise<void>,
): Promise<unknown[]> {
  const groups = [...Map.groupBy(items, groupOf).values()];
  const errors: unknown[] = [];
  const deadline = AbortSignal.timeout(budgetMs);
  const lane = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      for (const item of group) {
        if (deadline.aborted) return;
        try {
          await work(item);
        } catch (error) {
          errors.push(error);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return errors;
}
