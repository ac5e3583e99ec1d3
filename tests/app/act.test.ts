import { describe, expect, it } from 'vitest';

import { openNotice } from '#lib/app/act.ts';
import type { Card, CardArticle } from '#lib/core/card.ts';
import { noticeId } from '#lib/core/notice.ts';
import { snapshotOf } from '#lib/core/snapshot-of.ts';
import { aCard, at } from '#tests/core/examples.ts';

import { aWorld } from './ports.ts';

const ID = noticeId({ kind: 'opened', cardId: 's:i1', url: 'https://told.example/then' }, at('11:00'));

function article(url: string | null): CardArticle {
  return { key: `n:${url}`, title: '', url, publishedAt: at('11:00'), excerpt: '', outlet: '' };
}

/** The address a click on the notification opens when this is what is known of the card by then. */
async function opened(card: Card | null, id = ID): Promise<string | undefined> {
  const world = aWorld([], at('12:00'));
  if (card !== null) world.snapshot = snapshotOf([card], [], [], [], 'ok', {}, at('12:00'));
  await openNotice(world.ports, id);
  return world.opened[0];
}

describe('a click on a notification', () => {
  const source = { id: 's', title: 'S', evidence: 'official', home: 'https://status.example/' } as const;

  it.each<[string, Card | null, string | undefined]>([
    [
      'opens the newest article',
      aCard({
        articles: [article('https://a.example/2'), article('https://a.example/1')],
        url: 'https://i.example/',
      }),
      'https://a.example/2',
    ],
    [
      'passes over an article without an address',
      aCard({ articles: [article(null), article('https://a.example/1')] }),
      'https://a.example/1',
    ],
    ['else the incident', aCard({ url: 'https://i.example/', sources: [source] }), 'https://i.example/'],
    ['else the page of the source', aCard({ sources: [source] }), 'https://status.example/'],
    ['else what the notification remembers', aCard(), 'https://told.example/then'],
    [
      'finds a card that is over by now',
      aCard({ phase: 'resolved', resolvedAt: at('11:30'), url: 'https://i.example/' }),
      'https://i.example/',
    ],
    ['knows the address after everything else was lost', null, 'https://told.example/then'],
  ])('%s', async (_name, card, url) => {
    expect(await opened(card)).toBe(url);
  });

  it('opens nothing for a notification that is not ours, or tells of many', async () => {
    expect(await opened(aCard(), 'test')).toBeUndefined();
    expect(await opened(aCard(), noticeId({ kind: 'summary', cardId: '', url: null }, 1))).toBeUndefined();
  });
});
