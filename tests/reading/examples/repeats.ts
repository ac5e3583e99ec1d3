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
  [
    '멜론 이틀간 접속 장애',
    '음원 사이트 멜론에서 13일 오후 2시 50분부터 4시 5분까지 접속 장애가 발생했다. 멜론 앱은 12일에도 오후 6시부터 1시간 넘게 접속되지 않았다.',
    '2025-04-13T22:00',
    'melon resolved 04-13T14:50 04-13T16:05;melon resolved 04-12T18:00 ?',
  ],
];
