import { expect, it } from 'vitest';
import { decode } from '#lib/core/decode.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
/** "서비스 장애" in EUC-KR. */
const KOREAN = [0xbc, 0xad, 0xba, 0xf1, 0xbd, 0xba, 0x20, 0xc0, 0xe5, 0xbe, 0xd6];
const utf16 = (text: string, big: boolean) =>
  [...text].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });

it.each([
  ['UTF-8', utf8('서비스 장애'), null, '서비스 장애'],
  ['UTF-8 with a mark, which goes', [0xef, 0xbb, 0xbf, ...utf8('{}')], null, '{}'],
  [
    'UTF-16 with the big end first',
    [0xfe, 0xff, ...utf16('장애', true)],
    'application/json;charset=utf-16',
    '장애',
  ],
  ['UTF-16 with the little end first', [0xff, 0xfe, ...utf16('장애', false)], null, '장애'],
  ['UTF-16 without a mark', utf16('{"a":"장애"}', false), null, '{"a":"장애"}'],
  ['EUC-KR named by the header', KOREAN, 'text/xml; charset=euc-kr', '서비스 장애'],
  ['EUC-KR by a name browsers do not know', KOREAN, 'text/xml; charset="MS949"', '서비스 장애'],
  [
    'EUC-KR named by the declaration',
    [...ascii("<?xml version='1.0' encoding='ks_c_5601-1987'?>"), ...KOREAN],
    null,
    "<?xml version='1.0' encoding='ks_c_5601-1987'?>서비스 장애",
  ],
  ['EUC-KR under a header that says UTF-8', KOREAN, 'text/xml; charset=utf-8', '서비스 장애'],
  ['EUC-KR that nobody names', KOREAN, null, '서비스 장애'],
  ['UTF-8 under a header that says EUC-KR', utf8('서비스 장애'), 'text/xml; charset=euc-kr', '서비스 장애'],
  // 障害, then back to ASCII.
  [
    'ISO-2022-JP, all of whose bytes are ASCII',
    [0x1b, 0x24, 0x42, 0x3e, 0x63, 0x33, 0x32, 0x1b, 0x28, 0x42],
    'text/xml; charset=iso-2022-jp',
    '障害',
  ],
  ['ASCII under a header that says ISO-2022-JP', utf8('abc'), 'text/xml; charset=iso-2022-jp', 'abc'],
  ['a charset that does not exist', utf8('abc'), 'text/xml; charset=also-nonsense', 'abc'],
  [
    'ISO-8859-1',
    [...ascii('<?xml version="1.0" encoding="ISO-8859-1"?>Usulut'), 0xe1, 0x6e],
    null,
    '<?xml version="1.0" encoding="ISO-8859-1"?>Usulután',
  ],
  ['damaged UTF-8', [...utf8('서비스'), 0xff, ...utf8('장애')], null, '서비스\ufffd장애'],
  [
    'accents of windows-1252 under a declaration of UTF-8',
    [
      ...ascii('<?xml version="1.0" encoding="utf-8"?>m'),
      0xe9,
      ...ascii('t'),
      0xe9,
      ...ascii('o it'),
      0x92,
      ...ascii('s'),
    ],
    'text/xml',
    '<?xml version="1.0" encoding="utf-8"?>météo it’s',
  ],
  ['nothing', [], null, ''],
] as const)('reads %s', (_, bytes, contentType, text) => {
  expect(decode(Uint8Array.from(bytes), contentType)).toBe(text);
});
