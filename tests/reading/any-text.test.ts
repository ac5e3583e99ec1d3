import { array, assert, constant, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

const lexicon = lexiconOf(SERVICES);

/** Pieces of real language in any order, between any other text. */
const piece = oneof(
  string({ unit: 'grapheme', maxLength: 12 }),
  constantFrom(
    ...'카카오톡 접속 장애가 발생했다. 18일 31일 2월 30일 오전 12시 24:00 부터 까지 ~ 30분까지 다음 라인 복구됐다 점검 예정 익일 전날 <table><tr><td> </b> &#x110000; Slack is down at 25:61 from noon to midnight PT on Tuesday'.split(
      ' ',
    ),
  ),
);
const text = array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('is read without an error, and gives the same twice', () => {
    assert(
      property(
        text,
        text,
        oneof(constant(null), integer({ min: -8e14, max: 8e14 })),
        constantFrom('Asia/Seoul', 'UTC', 'Not/AZone', ''),
        (title, body, publishedAt, zone) => {
          const article = {
            id: 'x',
            title,
            excerpt: body,
            body: { html: body },
            publishedAt,
            url: null,
            zone,
          };
          const incidents = read(article, lexicon);
          expect(read(article, lexicon)).toEqual(incidents);
          expect(new Set(incidents.map((one) => one.id)).size).toBe(incidents.length);
          for (const one of incidents) {
            expect(one.services.length).toBeGreaterThan(0);
            for (const at of [one.startedAt, one.resolvedAt])
              expect(at === null || Number.isFinite(at)).toBe(true);
            if (one.startedAt !== null && one.resolvedAt !== null) {
              expect(one.resolvedAt).toBeGreaterThan(one.startedAt);
            }
          }
        },
      ),
      { numRuns: 4000 },
    );
  });
});
