import type { Problem } from '#lib/core/model.ts';
import { rssFeed } from './rss-feed.ts';
import { FormatError, type Format } from './format.ts';
import { feedReport } from './status-feed.ts';
import { rootName } from './xml-find.ts';
import { xml } from './xml.ts';

/** RSS 1.0 (https://web.resource.org/rss/1.0/spec): RDF, the items beside the channel. */
export const rdf: Format = {
  id: 'rdf',
  carries: 'news',
  detect: (text) => rootName(text) === 'rdf',
  parse(text, context) {
    const problems: Problem[] = [];
    const root = xml(text, problems);
    if (root?.name !== 'rdf')
      throw new FormatError('$', `<rdf:RDF>, found ${root === null ? 'no XML' : `<${root.name}>`}`);
    if (root.children.length === 0) throw new FormatError('$', 'a channel');
    return feedReport(rssFeed(root, context), context, problems);
  },
};
