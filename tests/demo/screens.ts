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
    await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.trim() !== '',
    );
    count += 1;
    await popup.screenshot(join(folder, `${count}-${time.replace(':', '')}.png`));
    await popup.run(partWords);
    const text = await popup.text();
    await popup.close();
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  };
}

/** Runs in the popup: what stands side by side there is told apart in plain text, and nothing is said twice. */
function partWords(): void {
  document.querySelectorAll('output').forEach((spoken) => spoken.remove());
  for (const element of document.querySelectorAll('body *')) {
    const { parentElement: parent, previousElementSibling: before } = element;
    if (parent === null || before === null || before.textContent?.trim() === '') continue;
    const { display, flexDirection } = getComputedStyle(parent);
    if (display.includes('flex') && flexDirection === 'row' && element.textContent !== '')
      element.prepend(' · ');
  }
}
