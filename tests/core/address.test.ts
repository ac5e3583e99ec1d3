import { expect, it } from 'vitest';
import { webAddress } from '#lib/core/address.ts';

it.each([
  ['an address is normalised', 'HTTPS://Status.Example/i/9', null, 'https://status.example/i/9'],
  ['blanks around it go', '  https://status.example/i/9\n', null, 'https://status.example/i/9'],
  ['user and password go', 'https://bank.example:pw@evil.example/', null, 'https://evil.example/'],
  ['a host is shown in ASCII', 'https://аpple.com/', null, 'https://xn--pple-43d.com/'],
  [
    'a relative one is resolved',
    '../i/9',
    'https://status.example/feed/x.json',
    'https://status.example/i/9',
  ],
  ['without a scheme it is https', '//status.example/i/9', null, 'https://status.example/i/9'],
  ['a base of another kind is no base', '/i/9', 'not an address', null],
  ['a script is no address', 'javascript:alert(1)', 'https://status.example/', null],
  ['nor with a tab in it', 'java\tscript:alert(1)', null, null],
  ['nor after a control character', '\u0001javascript:alert(1)', null, null],
  ['nor data', 'data:text/html,x', null, null],
  ['nor an extension page', 'moz-extension://x/y', null, null],
  ['nor nothing', '', 'https://status.example/', null],
  ['nor blanks', '   ', 'https://status.example/', null],
  ['nor null', null, null, null],
  ['nor a book', `https://status.example/${'a'.repeat(5000)}`, null, null],
] as const)('%s', (_, text, base, address) => {
  expect(webAddress(text, base)).toBe(address);
});
