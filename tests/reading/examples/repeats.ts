import type { Example } from './example.ts';

/** One service, two clocks: one outage, unless each begins and ends behind the other. */
export const REPEATS: readonly Example[] = [
  [
    '예스24 접속 장애',
    '9일 오전 9시부터 10시 10분까지 예스24 접속이 되지 않는 장애가 발생했다. 이용자들은 오전 11시쯤에도 예스24 접속 오류가 발생했다고 전했다.',
    '2025-06-09T12:00',
    'yes24 resolved 06-09T09:00 06-09T10:10',
  ],
  [
    '예스24 하루 두 번 접속 장애',
    '9일 오전 2시 10분부터 2시 40분까지 예스24에서 접속 장애가 발생했다. 예스24는 오전 9시 10분부터 9시 50분까지 또 접속 장애가 발생했다고 밝혔다.',
    '2025-06-09T12:00',
    'yes24 resolved 06-09T02:10 06-09T02:40;yes24 resolved 06-09T09:10 06-09T09:50',
  ],
];
