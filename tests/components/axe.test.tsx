// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';

import { Popup } from '#components/popup/Popup.tsx';
import { textsFor } from '#lib/text/texts.ts';

import { SCENES } from './gallery/scenes.ts';
import { NOW } from './samples.ts';

afterEach(cleanup);

// Colours and sizes need a real browser: the gallery and the end-to-end tests ask axe there as well.
it.each(Object.keys(SCENES))('the popup has names, roles and order without findings: %s', async (name) => {
  const scene = SCENES[name];
  document.documentElement.lang = 'ko';
  document.title = '장애알리미';
  const { container } = render(
    <Popup
      snapshot={scene?.snapshot ?? null}
      now={scene?.now ?? NOW}
      online={scene?.online ?? true}
      checking={scene?.checking ?? false}
      texts={textsFor('ko', 'Asia/Seoul')}
      nameOf={(ref) => ref.name}
      onCheck={() => {}}
      onOpen={() => {}}
      onOptions={() => {}}
    />,
  );
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
});
