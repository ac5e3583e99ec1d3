/** Telecom, hosting, identity; the columns are explained in `../table.ts`. */
export const NETWORK = `
# telecom
skt | SK텔레콤 | SK Telecom | SK텔레콤 | | sktelecom.com tworld.co.kr | SKT; T월드; T멤버십
kt | KT | KT | KT | | kt.com | 케이티; KT 인터넷; KT 유선인터넷; KT 기업망
lgu | LG유플러스 | LG U+ | LG유플러스 | | lguplus.com | LGU+; LG U+; 유플러스; 엘지유플러스; LG유플; LGU; LG Uplus
skb | SK브로드밴드 | SK Broadband | SK브로드밴드 | | skbroadband.com | Btv; B tv; SKB
dlive | 딜라이브 | D'LIVE | 딜라이브 | | dlive.kr
lghv | LG헬로비전 | LG HelloVision | LG헬로비전 | | lghellovision.net | 헬로비전
# hosting
gabia | 가비아 | Gabia | 가비아 | | gabia.com | 가비아 DNS
cafe24 | 카페24 | Cafe24 | 카페24 | | cafe24.com | cafe24
# security
crowdstrike | 크라우드스트라이크 | CrowdStrike | CrowdStrike | global | crowdstrike.com | CrowdStrike
`;
