import type { Decoder, MakeDecoder } from '#lib/core/decode.ts';
import iconv from 'iconv-lite';

/**
 * Decoders for Node. Its own EUC-KR has 8,224 of CP949's 17,048 characters, where the Encoding Standard, and with it
 * every browser, has them all; so that one comes from iconv-lite.
 */
export const nodeDecoder: MakeDecoder = (label, options) => {
  const own = new TextDecoder(label, options);
  return own.encoding === 'euc-kr' ? korean(options.fatal) : own;
};

function korean(fatal: boolean): Decoder {
  return {
    encoding: 'euc-kr',
    decode(bytes) {
      const text = iconv.decode(Buffer.from(bytes), 'cp949');
      if (fatal && text.includes('\ufffd')) throw new TypeError('not valid in euc-kr');
      return text;
    },
  };
}
