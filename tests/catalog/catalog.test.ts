import { describe, expect, it } from 'vitest';

import { serviceById, serviceName, SERVICES } from '#lib/catalog/catalog.ts';
import { servicesOf } from '#lib/catalog/table.ts';

describe('the catalog of services', () => {
  it('gives every service its own id', () => {
    const ids = SERVICES.map((service) => service.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(280);
  });

  it('gives no name to two services, except where it needs context', () => {
    const owners = new Map<string, Set<string>>();
    for (const service of SERVICES) {
      for (const name of [service.ko, ...service.aliases]) {
        if (service.ambiguous.includes(name)) continue;
        owners.set(name, (owners.get(name) ?? new Set()).add(service.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('writes domains bare and addresses whole', () => {
    for (const service of SERVICES) {
      for (const domain of service.domains) expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
      if (service.status !== null) expect(new URL(service.status.url).protocol).toBe('https:');
    }
  });

  it.each([
    ['work24', '고용24', 'Work24'],
    ['kakaotalk', '카카오톡', 'KakaoTalk'],
    ['github', '깃허브', 'GitHub'],
  ])('knows %s as %s and %s', (id, ko, en) => {
    expect(serviceName({ id, name: 'as published' }, 'ko')).toBe(ko);
    expect(serviceName({ id, name: 'as published' }, 'en')).toBe(en);
  });

  it('keeps the published name of a service it does not know', () => {
    expect(serviceName({ id: null, name: '우리동네 도서관' }, 'ko')).toBe('우리동네 도서관');
    expect(serviceName({ id: 'gone', name: 'Gone' }, 'en')).toBe('Gone');
    expect(serviceById('gone')).toBeNull();
  });

  it.each([
    ['without a name', 'nobank | |', 'not a service row: nobank | |'],
    ['of a region there is none of', 'a | 가 | A | | korea', '"global" or nothing is a region'],
    ['with a status page without a type', 'a | 가 | A | | | | | | https://a.example', 'comes with its type'],
    ['with a type nobody writes', 'a | 가 | A | | | | | | https://a.example statspage', 'one of statuspage'],
  ])('refuses a row %s, and says which', (_, row, sentence) => {
    expect(() => servicesOf(`# bank\n${row}`)).toThrow(sentence);
    expect(() => servicesOf(`# bank\n${row}`)).toThrow(row);
  });
});
