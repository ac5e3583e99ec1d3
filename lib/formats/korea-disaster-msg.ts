import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, json, jsonWith, type Fields } from './json.ts';
import { article, distinct, EMPTY } from './report.ts';
import { id, maybe, records, text, time } from './shape.ts';
import { xml, type Element } from './xml.ts';

const Message = v.object({
  SN: id,
  MSG_CN: text,
  CRT_DT: maybe(time),
  RCPTN_RGN_NM: maybe(text),
  EMRG_STEP_NM: maybe(text),
  DST_SE_NM: maybe(text),
});

/** What the fields are called in the other editions of the same data. */
const NAMES: ReadonlyMap<string, keyof typeof Message.entries> = new Map([
  ['MD101_SN', 'SN'],
  ['MSG', 'MSG_CN'],
  ['CREAT_DT', 'CRT_DT'],
  ['CREATE_DATE', 'CRT_DT'],
  ['RCV_AREA_NM', 'RCPTN_RGN_NM'],
  ['LOCATION_NAME', 'RCPTN_RGN_NM'],
  ['EMRGNCY_STEP_NM', 'EMRG_STEP_NM'],
  ['DSSTR_SE_NM', 'DST_SE_NM'],
]);

const canonical = (name: string) => NAMES.get(name.toUpperCase()) ?? name.toUpperCase();
const withNames = (row: unknown) =>
  isObject(row) ? Object.fromEntries(Object.entries(row).map(([key, one]) => [canonical(key), one])) : row;

const isMessage = (row: unknown) => {
  const named = withNames(row);
  return isObject(named) && 'MSG_CN' in named && 'SN' in named;
};

interface Found {
  readonly path: string;
  readonly list: readonly unknown[];
}

/** Lists stand at most this deep: `DisasterMsg[1].row`, `body[0].data`. */
const DEEPEST = 5;

/** The list that holds messages, wherever an edition puts it. */
function listIn(value: unknown, path: string, depth = 0): Found | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value) && value.some(isMessage)) return { path, list: value };
  const entries = Array.isArray(value)
    ? value.map((one: unknown, index) => [`${path}[${index}]`, one] as const)
    : isObject(value)
      ? Object.entries(value).map(([key, one]) => [`${path}.${key}`, one] as const)
      : [];
  for (const [at, one] of entries) {
    const found = listIn(one, at, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Rows of the XML edition: elements that hold a message's fields. */
function rowsIn(element: Element): Fields[] {
  const row = Object.fromEntries(element.children.map((one) => [canonical(one.name), one.text.trim()]));
  return isMessage(row) ? [row] : element.children.flatMap(rowsIn);
}

const IS_XML = /^[\s\uFEFF]*<[^]{0,4000}<(?:MSG_CN|md101_sn)>/i;
const ADDRESS = /safetydata\.go\.kr\/V2\/api\/DSSP-IF-00247/;

/**
 * 긴급재난문자, https://www.safetydata.go.kr (DSSP-IF-00247), in JSON or XML, and the editions before it (DisasterMsg).
 * Most messages are of weather and traffic: they are articles, and reading decides which tell of an outage. Times are
 * Korean and do not say so. A refusal (a key that is not valid) comes as an answer too, with a `resultCode` other
 * than 00.
 */
export const koreaDisasterMsg: Format = {
  id: 'korea-disaster-msg',
  carries: 'news',
  detect(payload, url) {
    if (IS_XML.test(payload)) return true;
    const hasMessage = /"(?:MSG_CN|md101_sn)"/i.test(payload);
    if (!hasMessage && !ADDRESS.test(url ?? '')) return false;
    const root = jsonWith(payload);
    return (
      listIn(root, '$') !== null || (ADDRESS.test(url ?? '') && isObject(root) && isObject(root['header']))
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const found = IS_XML.test(payload) ? inXml(payload, problems) : inJson(payload, problems);
    const rows = found.list.map(withNames);
    const articles = records(Message, rows, found.path, problems).flatMap(({ value: message }) => {
      const kind = cleanText(
        [message.EMRG_STEP_NM, message.DST_SE_NM].filter((part) => part !== null && part !== '').join(' · '),
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

function inXml(payload: string, problems: Problem[]): Found {
  const root = xml(payload, problems);
  if (root === null) throw new FormatError('$', 'XML with messages');
  return { path: '$.row', list: rowsIn(root) };
}

function inJson(payload: string, problems: Problem[]): Found {
  const root = json(payload);
  const header = isObject(root) ? root['header'] : undefined;
  const code = isObject(header) ? JSON.stringify(header['resultCode']) : undefined;
  if (code !== undefined && !/^"?0+"?$/.test(code))
    throw new FormatError('$.header.resultCode', `00, found ${code.slice(0, 40)}`);
  const found = listIn(root, '$');
  if (found !== null) return found;
  if (!isObject(header)) throw new FormatError('$', 'a list of messages');
  const body: unknown = isObject(root) ? root['body'] : undefined;
  if (Array.isArray(body)) return { path: '$.body', list: body };
  if (body !== undefined && body !== null)
    problems.push({ path: '$.body', message: 'expected a list of messages, found none' });
  return { path: '$.body', list: [] };
}
