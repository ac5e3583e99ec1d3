import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '#tests/e2e/driven.ts';
import type { Driven } from '#tests/e2e/driven.ts';
import type { Look } from './account.ts';

/** Opens the popup at each change of the badge, saves its picture into `folder`, and gives its lines. */
export async function popupScreens(driven: Driven, folder: string): Promise<Look> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let count = 0;
  return async (time) => {
    const popup = await driven.openPopup();
    const text = await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.trim() !== '',
    );
    count += 1;
    await popup.screenshot(join(folder, `${count}-${time.replace(':', '')}.png`));
    await popup.close();
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  };
}
