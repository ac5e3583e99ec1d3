import type { Source } from '#lib/core/source.ts';

/** A newsroom's feed that is offered and never followed unasked. */
export interface NewsPreset {
  /** Whose readers it is for: Korea's, or the world's. */
  readonly region: 'KR' | 'GLOBAL';
  /** As it starts once a person chooses it. */
  readonly source: Source;
}

/**
 * Feeds of newsrooms, those first that write of outages soonest and oftest; what each carries stands beside it. Read
 * by a person for themselves, which is what their terms allow. Where the addresses were confirmed:
 *
 * - the newsrooms' own pages of feeds: https://www.yna.co.kr/rss/index · https://www.hankyung.com/feed ·
 *   https://www.bbc.co.uk/news/10628494 · https://www.theguardian.com/help/feeds ·
 *   https://www.theregister.com/design/page/feeds (since its move of 2026) · https://techcrunch.com/rss-terms-of-use/ ·
 *   https://arstechnica.com/rss-feeds/ · https://www.bleepingcomputer.com/rss-feeds/
 * - Newsis, ET News: the list of Korean newsrooms' feeds, https://github.com/akngs/knews-rss (`data/feed_specs.csv`)
 * - ZDNet Korea, iNews24, SBS, The Verge: collectors in public repositories that say what they asked and when. They
 *   found every Korean address here answering with items on 2026-08-20 or 2026-10-01, The Verge on 2026-10-04.
 *
 * https only: newsrooms that publish http alone are left out.
 */
export const NEWS_PRESETS: readonly NewsPreset[] = [
  // Everything of the national agency, about 120 items: an hour or two of news.
  korean('yonhap', '연합뉴스 최신기사', 'https://www.yna.co.kr/rss/news.xml', 'https://www.yna.co.kr/'),
  // Industry, of which IT, science, games and telecommunications are parts; reaches back days, not hours.
  korean(
    'yonhap-it',
    '연합뉴스 산업·IT',
    'https://www.yna.co.kr/rss/industry.xml',
    'https://www.yna.co.kr/industry/all',
  ),
  // Public services and transport fail here.
  korean(
    'yonhap-society',
    '연합뉴스 사회',
    'https://www.yna.co.kr/rss/society.xml',
    'https://www.yna.co.kr/society/all',
  ),
  // Banks, brokers and card companies.
  korean(
    'yonhap-economy',
    '연합뉴스 경제',
    'https://www.yna.co.kr/rss/economy.xml',
    'https://www.yna.co.kr/economy/all',
  ),
  // The other agency: news as it breaks, about 100 items.
  korean('newsis', '뉴시스 속보', 'https://www.newsis.com/RSS/sokbo.xml', 'https://www.newsis.com/'),
  // The IT daily: today's news of all its sections, 30 items.
  korean('etnews', '전자신문', 'https://rss.etnews.com/Section901.xml', 'https://www.etnews.com/'),
  // Its section of telecommunications, the internet and games.
  korean(
    'etnews-internet',
    '전자신문 통신·인터넷·게임',
    'https://rss.etnews.com/03.xml',
    'https://www.etnews.com/',
  ),
  // IT only, 30 items; comes an hour or two after the article. The site itself publishes this FeedBurner address.
  korean('zdnet-korea', '지디넷코리아', 'https://feeds.feedburner.com/zdkorea', 'https://zdnet.co.kr/'),
  // IT and economy, about 100 items.
  korean('inews24', '아이뉴스24', 'https://www.inews24.com/rss/news_all.xml', 'https://www.inews24.com/'),
  // Broadcast news as it breaks, about 100 items.
  korean(
    'sbs',
    'SBS 뉴스 속보',
    'https://news.sbs.co.kr/news/newsflashRssFeed.do?plink=RSSREADER',
    'https://news.sbs.co.kr/',
  ),
  // Everything of the business daily, 50 items.
  korean('hankyung', '한국경제', 'https://www.hankyung.com/feed/all-news', 'https://www.hankyung.com/'),
  // Outages of cloud and network companies, soon and in detail.
  world(
    'the-register',
    'The Register',
    'https://www.theregister.com/?lab_viewport=rss',
    'https://www.theregister.com/',
    'Europe/London',
  ),
  // What people of many countries notice: about 30 items on technology.
  world(
    'bbc-technology',
    'BBC News – Technology',
    'https://feeds.bbci.co.uk/news/technology/rss.xml',
    'https://www.bbc.co.uk/news/technology',
    'Europe/London',
  ),
  world(
    'guardian-technology',
    'The Guardian – Technology',
    'https://www.theguardian.com/uk/technology/rss',
    'https://www.theguardian.com/uk/technology',
    'Europe/London',
  ),
  // 20 items.
  world(
    'techcrunch',
    'TechCrunch',
    'https://techcrunch.com/feed/',
    'https://techcrunch.com/',
    'America/Los_Angeles',
  ),
  // 10 items, Atom.
  world(
    'the-verge',
    'The Verge',
    'https://www.theverge.com/rss/index.xml',
    'https://www.theverge.com/',
    'America/New_York',
    'atom',
  ),
  // 20 items.
  world(
    'ars-technica',
    'Ars Technica',
    'https://feeds.arstechnica.com/arstechnica/index',
    'https://arstechnica.com/',
    'America/New_York',
  ),
  // Microsoft 365, Windows and attacks that take services down; 15 items.
  world(
    'bleepingcomputer',
    'BleepingComputer',
    'https://www.bleepingcomputer.com/feed/',
    'https://www.bleepingcomputer.com/',
    'America/New_York',
  ),
];

function korean(id: string, title: string, url: string, home: string): NewsPreset {
  return { region: 'KR', source: newsroom(id, title, url, home, 'Asia/Seoul', 'rss') };
}

function world(
  id: string,
  title: string,
  url: string,
  home: string,
  zone: string,
  format: 'rss' | 'atom' = 'rss',
): NewsPreset {
  return { region: 'GLOBAL', source: newsroom(id, title, url, home, zone, format) };
}

/** `zone`: the newsroom's, in which "at 9 a.m." in its articles is meant. */
function newsroom(
  id: string,
  title: string,
  url: string,
  home: string,
  zone: string,
  format: 'rss' | 'atom',
): Source {
  return {
    id: `news-${id}`,
    url,
    home,
    title,
    format,
    carries: 'news',
    service: null,
    zone,
    enabled: true,
    general: true,
    components: [],
  };
}
