import type { Example } from './example.ts';

/** Korean clock times in ranges and beside lengths. */
export const KOREAN_CLOCKS: readonly Example[] = [
  [
    'KTX 예매 지연',
    'KTX 앱에서 5일 오후 1시~2시20분간 예매 장애가 발생했다.',
    '2025-06-05T18:00',
    'korail resolved 06-05T13:00 06-05T14:20',
  ],
  [
    'SRT 예매 지연',
    'KTX는 5일 오후 1시부터 3시30분까지 발매가 늦어졌다. SRT는 2시~4시까지 접속 장애가 발생했다.',
    '2025-06-05T18:00',
    'srt resolved 06-05T14:00 06-05T16:00',
  ],
  [
    '주민센터 전산 장애',
    '정부24에서 5일 오전 10시 20분쯤 일부 지역 접속이 7분 정도 장애를 겪다 복구됐다.',
    '2025-06-05T18:00',
    'gov24 resolved 06-05T10:20 06-05T10:27',
  ],
  [
    '네이버 카페 접속 장애',
    '네이버 카페가 5일 오후 9시쯤부터 접속되지 않고 있다. 댓글 장애는 오후 8시 30분부터 약 20분간 이어진 뒤 복구됐다.',
    '2025-06-05T23:00',
    'navercafe * 06-05T21:00 *',
  ],
];
