import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { CUSTOMERS, isCustomers } from '#lib/catalog/customers.ts';
import { DIRECTORY } from '#lib/catalog/directory.ts';
import { serviceOfHost, servicesOfHost } from '#lib/catalog/domains.ts';

import { domainTableOf } from './domain-rows.ts';

const TABLE = new URL('../../lib/catalog/domain-table.ts', import.meta.url);

describe('the service of a site', () => {
  it.each([
    ['www.work24.go.kr', 'work24'],
    ['work24.go.kr', 'work24'],
    ['WORK24.GO.KR.', 'work24'],
    ['cs.kakao.com', 'kakaotalk'],
    ['accounts.kakao.com', 'kakaoaccount'],
    ['cafe.naver.com', 'navercafe'],
    ['pay.example.naver.com', 'naver'],
    ['gist.github.com', 'github'],
    ['www.githubstatus.com', 'github'],
    ['play.googleapis.com', 'googleplay'],
    ['bitbucket.status.atlassian.com', 'bitbucket'],
    ['zdassets.com', 'zendesk'],
  ])('%s is %s', (host, id) => {
    expect(serviceOfHost(host)).toBe(id);
  });

  it.each([
    'example.com',
    'notgithub.com',
    'github.com.example.org',
    'work24.go.kr.example.org',
    'kr',
    'go.kr',
    'www.go.kr',
    'other.go.kr',
    'co.kr',
    'com',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '.',
    '',
  ])('nobody claims %j', (host) => {
    expect(serviceOfHost(host)).toBeNull();
  });

  it.each(['octocat.github.io', 'heron-shop.myshopify.com', 'heron.appspot.com', 'heron.statuspage.io'])(
    '%s is a customer’s, not the host’s',
    (host) => {
      expect(serviceOfHost(host)).toBeNull();
    },
  );

  it('claims nothing that many share by law: no row is a country’s or a kind’s whole domain', () => {
    const shared =
      /^(?:(?:ac|co|es|go|hs|kg|mil|ms|ne|or|pe|re|sc)\.)?kr$|^(?:co|com|org|net|gov|ac)\.(?!kr)[a-z]{2}$/;
    const domains = DIRECTORY.flatMap((entry) => entry.domains);
    expect(domains.filter((domain) => shared.test(domain))).toEqual([]);
  });

  it('names all services of a shared domain, the one that is called so first', () => {
    expect(servicesOfHost('kt.com')).toEqual(['kt', 'genietv']);
    expect(servicesOfHost('toss.im')).toEqual(['toss', 'tosspay']);
    expect(servicesOfHost('team.atlassian.com')).toEqual(['atlassian', 'jira']);
  });

  it('finds every domain of the directory', () => {
    for (const { id, domains } of DIRECTORY) {
      for (const domain of domains) {
        if (!CUSTOMERS.has(domain)) expect(servicesOfHost(domain), domain).toContain(id);
      }
    }
  });

  it('is what the directory says (else: npm run test:unit -- tests/catalog -u)', async () => {
    await expect(domainTableOf(DIRECTORY)).toMatchFileSnapshot(TABLE.pathname);
  });

  it('stays under 15 KB', () => {
    expect(Buffer.byteLength(readFileSync(TABLE))).toBeLessThan(15 * 1024);
  });
});

describe('an address at a host', () => {
  it.each([
    ['https://octocat.github.io/status', true],
    ['https://raw.githubusercontent.com/heron/status/HEAD/history/summary.json', true],
    ['https://github.com/heron/status', true],
    ['https://github.com/heron/', false],
    ['https://github.com/', false],
    ['https://github.io/', false],
    ['https://www.githubstatus.com/api/v2/summary.json', false],
    ['https://heron.statuspage.io/', true],
    ['https://status.example.com/heron/status', false],
  ])('%s is a customer’s: %s', (address, customers) => {
    expect(isCustomers(address)).toBe(customers);
  });
});
