import { describe, expect, it } from 'vitest';
import { cleanText } from '#lib/core/clean.ts';
import { plainText, textOf } from '#lib/core/html.ts';

describe('the text of HTML', () => {
  it.each([
    ['blocks end lines', '<p>하나</p><p>둘</p><ul><li>셋</li><li>넷</li></ul>', '하나\n둘\n셋\n넷'],
    ['cells stay apart', '<tr><td>카카오톡</td><td>오전</td></tr>', '카카오톡 오전'],
    [
      'scripts, styles and frames go',
      'a<script>x<b></script><style>p{}</style><iframe>y</iframe><svg><text>z</text></svg>b',
      'a b',
    ],
    ['entities are decoded once', '&amp;lt;b&amp;gt; &#8217;s caf&eacute;&nbsp;!', '&lt;b&gt; ’s café !'],
    ['a bare less-than is text', 'p99 < 5s and > 2s', 'p99 < 5s and > 2s'],
    ['a script cut in two does not come together', '<scr<script>ipt>alert(1)', 'ipt>alert(1)'],
    ['a closed vector image hides nothing after it', '<svg/>seen', 'seen'],
    ['comments go', 'a<!-- <b>x</b> -->b', 'ab'],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

describe('the text of a field that may be either', () => {
  it.each([
    ['a look-alike of a tag stays', '<SOME/ALL> Atlassian customers', '<SOME/ALL> Atlassian customers'],
    [
      'also beside true tags',
      'We see <SOME/ALL> errors.<br />More soon.',
      'We see <SOME/ALL> errors.\nMore soon.',
    ],
    ['tags of HTML go', '<p>down <b>now</b></p>', 'down now'],
    ['entities are decoded once', 'Q&amp;A &#38; more', 'Q&A & more'],
    [
      'an address keeps its ampersands',
      'https://a.example/?a=1&copy=2&reg=3',
      'https://a.example/?a=1&copy=2&reg=3',
    ],
  ])('%s', (_, field, text) => {
    expect(textOf(field)).toBe(text);
  });
});

describe('characters that deceive', () => {
  it.each([
    ['zero-width ones go', 'Git\u200bHub\u2060 down\ufeff', 'GitHub down'],
    ['joiners between plain letters go', 'Git\u200dHub', 'GitHub'],
    ['overrides of direction go', 'moc.live\u202eexe', 'moc.liveexe'],
    ['controls and NUL go', 'a\u0000\u0007b', 'ab'],
    ['line breaks and tabs are one space', 'line1\r\n\tline2   end', 'line1 line2 end'],
    ['lone surrogates are replaced', 'x\ud800y', 'x\ufffdy'],
    ['towers of marks are cut', 'e\u0301\u0301\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\u0301'],
    ['joined emoji stay', '👩‍💻 배포 완료 🇰🇷', '👩‍💻 배포 완료 🇰🇷'],
    ['right-to-left words stay', 'تعطل الخدمة תקלה', 'تعطل الخدمة תקלה'],
    ['Persian non-joiners stay', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (_, foreign, shown) => {
    expect(cleanText(foreign)).toBe(shown);
  });
});

describe('a megabyte of hostile text', () => {
  it.each([
    ['nested tags', '<div>'.repeat(200_000)],
    ['less-than signs', '<'.repeat(1_000_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['open comments', '<!--'.repeat(250_000)],
    ['attributes', `<a ${'a '.repeat(500_000)}`],
    ['closing tags', '</b>'.repeat(250_000)],
    ['spaces', `${' '.repeat(1_000_000)}x`],
    ['joiners', '\u200d'.repeat(1_000_000)],
    ['marks', `e${'\u0301'.repeat(1_000_000)}`],
  ])('of %s is read in less than a second', (_, text) => {
    const began = performance.now();
    plainText(text);
    textOf(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
