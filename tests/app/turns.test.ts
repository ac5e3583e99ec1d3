import { expect, it } from 'vitest';

import { inTurns } from '#lib/app/turns.ts';

function run(
  hosts: readonly string[],
  work: (host: string) => Promise<void>,
  budgetMs = 1000,
): Promise<unknown[]> {
  return inTurns(hosts, (host) => host, budgetMs, work);
}

it('asks a host one thing at a time, and four hosts at once', async () => {
  const running: string[] = [];
  let most = 0;
  await run(['a', 'a', 'b', 'c', 'd', 'e', 'a'], async (host) => {
    expect(running).not.toContain(host);
    running.push(host);
    most = Math.max(most, running.length);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running.splice(running.indexOf(host), 1);
  });
  expect(most).toBe(4);
});

it('goes on after an error, and gives it back', async () => {
  const done: string[] = [];
  const errors = await run(['a', 'a', 'b'], (host) => {
    done.push(host);
    return done.length === 1 ? Promise.reject(new Error('broken')) : Promise.resolve();
  });
  expect(errors).toEqual([new Error('broken')]);
  expect(done.toSorted()).toEqual(['a', 'a', 'b']);
});

it('begins nothing after the budget is spent', async () => {
  let begun = 0;
  await run(
    ['a', 'a', 'a', 'a', 'a'],
    async () => {
      begun += 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    50,
  );
  expect(begun).toBeLessThan(4);
});
