import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, objectIn, objectWith } from './json.ts';
import { article, distinct, EMPTY } from './report.ts';
import { id, maybe, records, text, time } from './shape.ts';

const Message = v.object({
  SN: id,
  MSG_CN: text,
  CRT_DT: maybe(time),
  RCPTN_RGN_NM: maybe(text),
  EMRG_STEP_NM: maybe(text),
  DST_SE_NM: maybe(text),
});

/**
 * 긴급재난문자, https://www.safetydata.go.kr (DSSP-IF-00247). Most messages are of weather and traffic: they are
 * articles, and reading decides which tell of an outage. Times are Korean and do not say so. A refusal (a key that is
 * not valid) comes as an answer too, with a `resultCode` other than 00.
 */
export const koreaDisasterMsg: Format = {
  id: 'korea-disaster-msg',
  carries: 'news',
  detect(payload) {
    const { header, body } = objectWith(payload, '"resultCode"', '"MSG_CN"');
    return (
      isObject(header) &&
      'resultCode' in header &&
      Array.isArray(body) &&
      isObject(body[0]) &&
      'MSG_CN' in body[0]
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const { header, body } = objectIn(payload);
    if (!isObject(header)) throw new FormatError('$.header', 'an object');
    if (header['resultCode'] !== '00')
      throw new FormatError('$.header.resultCode', `00, found ${String(header['resultCode']).slice(0, 40)}`);
    const articles = records(Message, body, '$.body', problems).flatMap(({ value: message }) => {
      const kind = cleanText(
        [message.EMRG_STEP_NM, message.DST_SE_NM].filter((part) => part !== null).join(' · '),
      );
      const region = cleanText(message.RCPTN_RGN_NM ?? '').replace(/\s*,\s*$/, '');
      const heading = [kind, region].filter((part) => part !== '').join(' ');
      const shown = article(
        {
          id: message.SN,
          title: heading === '' ? message.MSG_CN : `[${heading}] ${message.MSG_CN}`,
          url: null,
          publishedAt: instant(message.CRT_DT, 'Asia/Seoul'),
          text: message.MSG_CN,
        },
        context,
      );
      return shown === null ? [] : [shown];
    });
    return {
      ...EMPTY,
      title: '긴급재난문자',
      home: 'https://www.safetydata.go.kr/',
      articles: distinct(articles),
      problems,
    };
  },
};
