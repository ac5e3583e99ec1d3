import { describe, expect, it } from 'vitest';

import { languageOf } from '#lib/reading/languages.ts';

describe('the language of a text', () => {
  it.each([
    ['카카오톡 로그인 장애', 'ko'],
    ['ChatGPT 먹통', 'ko'],
    ['AWS·OpenAI·Cloudflare 장애', 'ko'],
    ['<p class="lead"><img src="https://img.example/one-two-three.jpg" alt=""></p>네이버 접속 오류', 'ko'],
    ['카카오톡에서 "This service is not available right now" 문구가 뜨며 접속이 되지 않고 있다.', 'ko'],
    ['KakaoTalk (카카오톡) is down for many users since 10:54', 'en'],
    ['GitHub is down', 'en'],
    ['2024-07-18 10:54', null],
  ])('%s', (text, id) => {
    expect(languageOf(text)?.id ?? null).toBe(id);
  });
});
