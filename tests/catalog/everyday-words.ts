const words = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Korean words of every day that are, or could well be, names of services. */
export const KOREAN_WORDS = words([
  '다음 라인 토스 밴드 줌 멜론 당근 숲 스레드 웨이브 플로 커서 소라 스팀 잔디 브런치 거래소 우체국 농협 고용보험',
  '나이스 카페 블로그 뉴스 메일 지도 검색 날씨 사전 쇼핑 장보기 선물하기 택시 기차 버스 지하철 철도 항공 공항 여행 숙박',
  '은행 카드 증권 보험 결제 송금 계좌 예금 대출 환전 주식 코인 지갑 포인트 쿠폰 멤버십 상품권 복권 세금 연금 급여 실업급여',
  '병원 약국 학교 대학 교육 강의 시험 성적 입학 채용 취업 민원 신고 등기 법원 경찰 소방 구청 시청 정부 국회 청와대',
  '음악 영화 웹툰 만화 소설 게임 방송 라디오 중계 스포츠 야구 축구 배구 농구 사진 동영상 채팅 전화 문자 인터넷 통신',
  '배달 주문 예약 예매 배송 택배 편지 소포 주소 우편번호 지역 동네 퍼플 나무 크레딧 신문고 엑스 사과 메타 지라 테스트',
  '클라우드 서버 보안 인증 로그인 계정 회원 본인인증 신분증 여권 면허 국민 우리 하나 기업 제일 부산 경남 대구 서울',
]);

/** English ones. */
export const ENGLISH_WORDS = words([
  'line band zoom wave flow melon steam cursor notion linear box next x meta apple signal slack teams word drive',
  'mail news map maps search cloud home play music video game store shop pay wallet card bank toss carrot discord',
  'thread threads twitch medium stream square stripe branch bolt blend make render neon segment split notice',
  'brunch auction zigzag blizzard click library id banking',
]);
