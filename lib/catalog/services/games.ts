/** Games; the columns are explained in `../table.ts`. */
export const GAMES = `
# game
kakaogames | 카카오게임즈 | Kakao Games | 카카오게임즈 | | kakaogames.com
nexon | 넥슨 | Nexon | 넥슨 | | nexon.com | 넥슨 게임; 넥슨 로그인
maplestory | 메이플스토리 | MapleStory | 넥슨 | | maplestory.nexon.com | 메이플
fconline | FC 온라인 | FC Online | 넥슨 | | fconline.nexon.com | FC온라인; 피파온라인4
ncsoft | 엔씨소프트 | NCSOFT | 엔씨소프트 | | ncsoft.com | 엔씨 | NC; 퍼플
lineagew | 리니지W | Lineage W | 엔씨소프트 | | lineagew.plaync.com
lineagem | 리니지M | Lineage M | 엔씨소프트 | | lineagem.plaync.com
lostark | 로스트아크 | Lost Ark | 스마일게이트 | | lostark.game.onstove.com | 로아
blackdesert | 검은사막 | Black Desert | 펄어비스 | | kr.playblackdesert.com
pubg | 배틀그라운드 | PUBG | 크래프톤 | | pubg.com | 배그
netmarble | 넷마블 | Netmarble | 넷마블 | | netmarble.com
steam | 스팀 | Steam | Valve | global | steampowered.com | Steam; 밸브 | 스팀
psn | 플레이스테이션 네트워크 | PlayStation Network | Sony | global | playstation.com | PSN; 플레이스테이션; PlayStation Store | 플스; PlayStation | https://status.playstation.com/data/statuses/region/SCEA.json psn-json
xbox | 엑스박스 라이브 | Xbox Live | Microsoft | global | xbox.com | 엑스박스; Xbox network; Xbox Cloud Gaming | Xbox | https://support.xbox.com/en-US/xbox-live-status html
nintendo | 닌텐도 | Nintendo | Nintendo | global | nintendo.co.kr | 닌텐도 온라인; Nintendo eShop; Nintendo Switch Online | | https://www.nintendo.co.jp/netinfo/en_US/ html
battlenet | 배틀넷(디아블로·오버워치) | Battle.net | Blizzard | global | battle.net | 배틀넷; 블리자드; 디아블로4; 오버워치; 디아블로; Overwatch | Blizzard
riot | 라이엇 게임즈(롤) | Riot Games | Riot | global | leagueoflegends.com | 리그 오브 레전드; LoL; 발로란트; 라이엇; League of Legends; Valorant | 롤 | https://status.riotgames.com riot-json
epicgames | 에픽게임즈 | Epic Games | Epic | global | epicgames.com | 포트나이트; 에픽게임즈 스토어; Fortnite; Epic Games Store | | https://status.epicgames.com statuspage
roblox | 로블록스 | Roblox | Roblox | global | roblox.com | Roblox | | https://status.roblox.com statusio
`;
