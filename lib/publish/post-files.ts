import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPost, postOf } from './post.ts';
import type { Post } from './post.ts';
import { Refusal } from './refusal.ts';

const ENDINGS = /\.(?:md|markdown|mkd|html?|txt)$/i;

/** Reads posts from files, and from folders all files in them (and below) that begin with front matter. */
export async function readPosts(paths: readonly string[]): Promise<{ posts: Post[]; refused: string[] }> {
  const posts: Post[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    const folder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    for (const file of folder ? await postFilesIn(path) : [path]) {
      try {
        const text = await readFile(file, 'utf8');
        if (!folder || isPost(text)) posts.push(postOf(file, text));
      } catch (error) {
        refused.push(error instanceof Refusal ? error.message : `${file}: cannot be read: ${reason(error)}.`);
      }
    }
  }
  return { posts, refused };
}

async function postFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Node's words for what is wrong with a file, without its path. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
