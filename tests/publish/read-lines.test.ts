import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LineRead } from '#lib/publish/read-lines.ts';
import { feed } from './terminal.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'read-'))));
afterEach(() => rm(folder, { recursive: true }));

const OUTAGE = {
  id: 'a',
  title: '카카오톡 메시지 전송 장애',
  bodyText:
    '카카오톡에서 19일 오후 2시 10분부터 메시지가 전송되지 않는 장애가 발생했다. 오후 2시 45분 복구됐다.',
  publishedAt: '2025-03-19T15:00:00+09:00',
};
const PEACE = {
  id: 7,
  title: '카카오, 새 이모티콘 출시',
  bodyHtml: '<p>새 이모티콘이 나왔다.</p>',
  publishedAt: 1742364000000,
};

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const results = (out: string) => out.split('\n').map((line) => JSON.parse(line) as LineRead);

describe('Reading articles in bulk', () => {
  it('answers each line with one line, in order, under its own id', async () => {
    const { code, out } = await feed('read', await file('a.jsonl', `${lines(PEACE, OUTAGE)}\n\n`));
    expect(code).toBe(0);
    const [peace, outage] = results(out);
    expect(peace).toEqual({ id: 7, incidents: [] });
    expect(outage).toMatchObject({ id: 'a', incidents: [{ services: ['kakaotalk'], evidence: 'press' }] });
    expect(outage!.incidents[0]!.startedAt).toBe(Date.parse('2025-03-19T14:10:00+09:00'));
  });

  it('reads clocks without a zone by the zone of the record, else by the offset of its date', async () => {
    const down = { title: 'Slack is down', bodyText: 'Slack has been down since 9:15 a.m. on Tuesday.' };
    const path = await file(
      'a.jsonl',
      lines(
        { ...down, id: 1, publishedAt: '2025-03-04T11:00:00-05:00' },
        { ...down, id: 2, publishedAt: '2025-03-04T16:00:00Z', zone: 'Europe/Berlin' },
        { ...down, id: 3, publishedAt: '2025-03-04T11:00:00+05:30' },
      ),
    );
    const starts = results((await feed('read', path)).out).map(({ incidents }) => incidents[0]!.startedAt);
    expect(starts).toEqual(
      ['2025-03-04T09:15:00-05:00', '2025-03-04T09:15:00+01:00', '2025-03-04T09:15:00+05:30'].map(Date.parse),
    );
  });

  it('reads compressed files and a mark at the beginning', async () => {
    const path = await file('a.jsonl.gz', gzipSync(`\uFEFF${lines(PEACE)}`));
    expect(results((await feed('read', path)).out)).toEqual([{ id: 7, incidents: [] }]);
  });

  it('names the line that is no article, reads the others, and ends with 1', async () => {
    const path = await file('a.jsonl', `{"id":\n${lines({ title: 'T' }, { id: 'b', title: 3 }, PEACE)}`);
    const { code, out, err } = await feed('read', path);
    expect(code).toBe(1);
    expect(results(out)).toEqual([{ id: 7, incidents: [] }]);
    expect(err.split('\n')).toEqual([
      `${path}: line 1: this is no JSON.`,
      `${path}: line 2: $.id: is missing.`,
      `${path}: line 3: $.title: expected string.`,
    ]);
  });

  it('refuses a file that is not there, or not compressed', async () => {
    const gone = join(folder, 'gone.jsonl');
    expect(await feed('read', gone)).toEqual({
      code: 1,
      out: '',
      err: `${gone}: cannot be read: there is no such file.`,
    });
    expect((await feed('read', `${gone}.gz`)).err).toBe(`${gone}.gz: cannot be read: there is no such file.`);
    expect((await feed('read', await file('b.gz', lines(PEACE)))).err).toContain('incorrect header check');
  });
});
