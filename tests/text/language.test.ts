import { expect, it } from 'vitest';

import { languageOf } from '#lib/text/language.ts';

it.each([
  ['ko', ['en-US'], 'ko'],
  ['en', ['ko-KR'], 'en'],
  ['auto', ['ko-KR', 'en-US'], 'ko'],
  ['auto', ['ko'], 'ko'],
  ['auto', ['KO_kr'], 'ko'],
  ['auto', ['en-GB', 'ko'], 'en'],
  ['auto', ['ja-JP', 'ko-KR'], 'ko'],
  ['auto', ['ja-JP', 'de'], 'en'],
  ['auto', ['kok-IN'], 'en'],
  ['auto', [], 'en'],
] as const)('the setting %s and the browser languages %j give %s', (setting, browser, expected) => {
  expect(languageOf(setting, browser)).toBe(expected);
});
