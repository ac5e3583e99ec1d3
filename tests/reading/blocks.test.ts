import { describe, expect, it } from 'vitest';

import { blocksOf } from '#lib/reading/blocks.ts';

const texts = (html: string): string[] => blocksOf({ html }).map((block) => block.text);

describe('the blocks of a body', () => {
  it('end where a paragraph, an item, a line break or a heading ends', () => {
    expect(blocksOf({ html: '<h2>제목</h2><p>하나<br>둘</p><ul><li>셋</li></ul>' })).toEqual([
      { kind: 'heading', text: '제목' },
      { kind: 'paragraph', text: '하나' },
      { kind: 'paragraph', text: '둘' },
      { kind: 'item', text: '셋' },
    ]);
  });

  it('keep a table row together, each cell with the label of its column', () => {
    const table = '<table><tr><th>서비스</th><th>기간</th></tr><tr><td>토스</td><td>9시</td></tr></table>';
    expect(blocksOf({ html: table })).toEqual([{ kind: 'row', text: '서비스: 토스, 기간: 9시' }]);
  });

  it('read a first cell that is short as the label of its row', () => {
    expect(texts('<table><tr><td>작업시간</td><td>7.15.(화) 18:00 ~ 20:00</td></tr></table>')).toEqual([
      '작업시간: 7.15.(화) 18:00 ~ 20:00',
    ]);
  });

  it.each([
    ['a caption', '<figure><figcaption>지난해 사진</figcaption></figure><p>본문</p>'],
    ['a picture description', '<em class="img_desc">지난해 사진</em><p>본문</p>'],
    ['a script', '<script>alert("지난해 사진")</script><p>본문</p>'],
    ['related articles', '<div class="related"><a>지난해 사진</a></div><p>본문</p>'],
  ])('leave out %s', (_, html) => {
    expect(texts(html)).toEqual(['본문']);
  });

  it('keep the words that MDX hides in an attribute', () => {
    const text = '<Callout title="안내" content="첫 줄\n\n둘째 줄" />';
    expect(blocksOf({ text }).map((block) => block.text)).toEqual(['안내"', '첫 줄', '둘째 줄']);
  });

  it('take Markdown marks away', () => {
    const text = '## **공지**\n- 19:00\\~19:32';
    expect(blocksOf({ text })).toEqual([
      { kind: 'heading', text: '공지' },
      { kind: 'item', text: '- 19:00~19:32' },
    ]);
  });

  it('decode entities and join spaces, also those that do not break', () => {
    expect(texts('<p>A&amp;B&nbsp;&nbsp;C\u200b</p>')).toEqual(['A&B C']);
  });
});
