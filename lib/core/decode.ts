/**
 * Bytes to text, for payloads whose headers and declarations cannot be trusted. Order: byte-order mark; then the
 * first of UTF-8, header charset, XML declaration that decodes without an error; then UTF-8 with replacement
 * characters where it is only damaged; then a declared charset with such; then EUC-KR, if that decodes; then
 * windows-1252, if it looks like that. UTF-8 is
 * tried first: text in EUC-KR or GB 2312 is practically never valid UTF-8, while lying headers are common; only
 * ISO-2022-JP, which is ASCII in bytes, comes before it.
 */
const HEAD = 1024;

/** Labels in use that the Encoding Standard does not know: `new TextDecoder('cp949')` throws. */
const ALIASES = new Map([
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['windows949', 'euc-kr'],
  ['xwindows949', 'euc-kr'],
  ['ksc56011987', 'euc-kr'],
  ['ksc5601', 'euc-kr'],
  ['utf8mb4', 'utf-8'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['ms932', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['latin1', 'windows-1252'],
]);

/** What is needed of a `TextDecoder`. */
export interface Decoder {
  readonly encoding: string;
  /** Throws for bytes that are not valid, when made to be `fatal`. */
  decode(bytes: Uint8Array): string;
}

/** Makes a decoder for a label of the Encoding Standard, or throws. */
export type MakeDecoder = (label: string, options: { readonly fatal: boolean }) => Decoder;

const builtIn: MakeDecoder = (label, options) => new TextDecoder(label, options);

function decoderFor(label: string | undefined, fatal: boolean, make: MakeDecoder): Decoder | null {
  if (!label) return null;
  const name = label.trim().toLowerCase();
  try {
    return make(ALIASES.get(name.replace(/[^a-z0-9]/g, '')) ?? name, { fatal });
  } catch {
    return null; // a label nobody knows: as if none had been given
  }
}

function decodedBy(decoder: Decoder | null, bytes: Uint8Array): string | null {
  if (decoder === null) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null; // not valid in this charset
  }
}

const strictly = (label: string | undefined, bytes: Uint8Array, make: MakeDecoder) =>
  decodedBy(decoderFor(label, true, make), bytes);

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  // XML and JSON begin with an ASCII character: a zero beside it is UTF-16 without a mark.
  if (a === 0 && b !== undefined && b !== 0) return 'utf-16be';
  if (b === 0 && a !== undefined && a !== 0) return 'utf-16le';
  return undefined;
}

/** `charset` of a Content-Type header. */
const inHeader = (contentType: string | null) =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];

/** `encoding` of an XML declaration; a leading blank or mark before it is common. */
function inDeclaration(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
}

/** ISO-2022-JP writes Japanese in ASCII bytes behind escapes: it is always valid UTF-8, and never means it. */
const isShifting = (label: string | undefined) => /^(?:iso-?2022-?jp|csiso2022jp)$/i.test(label ?? '');
const ESCAPE = 0x1b;

/** Whether what could be read as UTF-8 outweighs what could not: damaged UTF-8, not another charset. */
function mostlyUtf8(text: string): boolean {
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return sound > damaged;
}

/**
 * The text of a payload. Never throws; a byte-order mark is not part of the text; the result is well formed.
 * `contentType` is the response's header, `null` when there was none (a file). Node's own EUC-KR lacks many
 * syllables of CP949, which browsers all have; so Node brings a `make` of its own.
 */
export function decode(bytes: Uint8Array, contentType: string | null, make: MakeDecoder = builtIn): string {
  const mark = markOf(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const declared = [inHeader(contentType), inDeclaration(bytes)];
  const sound =
    strictly(bytes.includes(ESCAPE) ? declared.find(isShifting) : undefined, bytes, make) ??
    strictly('utf-8', bytes, make) ??
    strictly(declared[0], bytes, make) ??
    strictly(declared[1], bytes, make);
  if (sound !== null) return sound;
  const damaged = new TextDecoder().decode(bytes);
  if (mostlyUtf8(damaged)) return damaged;
  return (
    decodedBy(legacy(declared, make), bytes) ?? strictly('euc-kr', bytes, make) ?? western(bytes) ?? damaged
  );
}

/** Accents and curly quotes of windows-1252 stand alone between letters of ASCII; two such bytes in a row are another charset. */
function western(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return /[^\u0000-\u007f]{2}/.test(text) ? null : text;
}

/** A declared charset other than UTF-8, which has just failed; replacement characters stand for what is broken. */
function legacy(labels: readonly (string | undefined)[], make: MakeDecoder): Decoder | null {
  const decoders = labels.map((label) => decoderFor(label, false, make));
  return decoders.find((decoder) => decoder !== null && decoder.encoding !== 'utf-8') ?? null;
}
