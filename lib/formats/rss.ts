import type { Problem } from '#lib/core/model.ts';
import { rssFeed } from './rss-feed.ts';
import { FormatError, type Format } from './format.ts';
import { feedReport } from './status-feed.ts';
import { rootName } from './xml-find.ts';
import { xml } from './xml.ts';

/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification); a status page's history gives incidents. */
export const rss: Format = {
  id: 'rss',
  carries: 'news',
  detect: (text) => rootName(text) === 'rss',
  parse(text, context) {
    const problems: Problem[] = [];
    const root = xml(text, problems);
    if (root?.name !== 'rss')
      throw new FormatError('$', `<rss>, found ${root === null ? 'no XML' : `<${root.name}>`}`);
    if (root.children.length === 0) throw new FormatError('$', 'a channel');
    return feedReport(rssFeed(root, context), context, problems);
  },
};
