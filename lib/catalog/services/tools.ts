/** Tools for work, AI; the columns are explained in `../table.ts`. */
export const TOOLS = `
# tool
papago | 파파고 | Papago | 네이버 | | papago.naver.com
channeltalk | 채널톡 | Channel Talk | 채널코퍼레이션 | | channel.io | 채널 톡 | | https://status.channel.io statuspage
jandi | 잔디 | JANDI | 토스랩 | | jandi.com | 잔디 협업툴 | 잔디
naverworks | 네이버웍스 | NAVER WORKS | 네이버클라우드 | | naver.worksmobile.com | 라인웍스
slack | 슬랙 | Slack | Salesforce | global | slack.com | Slack | | https://slack-status.com/api/v2.0.0/current slack-json
zoom | 줌(Zoom) | Zoom | Zoom | global | zoom.us | Zoom; 줌 회의 | 줌 | https://status.zoom.us statuspage
teams | MS 팀즈 | Microsoft Teams | Microsoft | global | teams.microsoft.com | 팀즈; 마이크로소프트 팀즈; MS Teams | Teams | https://status.cloud.microsoft html
notion | 노션 | Notion | Notion Labs | global | notion.so | Notion | | https://status.notion.so statuspage
figma | 피그마 | Figma | Figma | global | figma.com | Figma | | https://status.figma.com statuspage
trello | 트렐로 | Trello | Atlassian | global | trello.com | | | https://trello.status.atlassian.com statuspage
jira | 지라(Jira) | Jira | Atlassian | global | atlassian.com | Jira; 아틀라시안 | 지라 | https://jira-software.status.atlassian.com statuspage
linear | 리니어 | Linear | Linear | global | linear.app | | | https://linearstatus.com incidentio
dropbox | 드롭박스 | Dropbox | Dropbox | global | dropbox.com | Dropbox | | https://status.dropbox.com statuspage
salesforce | 세일즈포스 | Salesforce | Salesforce | global | salesforce.com | Salesforce | | https://api.status.salesforce.com/v1/instances/status/preview salesforce-json
# ai
openai | 오픈AI(챗GPT) | OpenAI | OpenAI | global | openai.com chatgpt.com | 챗GPT; 챗지피티; ChatGPT; 오픈AI; 오픈에이아이 | 소라 | https://status.openai.com incidentio
claude | 클로드 | Claude | Anthropic | global | anthropic.com claude.ai | 앤트로픽; 클로드 AI; Claude; Anthropic | | https://status.anthropic.com statuspage
gemini | 제미나이 | Google Gemini | Google | global | gemini.google.com | 제미니; 구글 제미나이 | Gemini | https://www.google.com/appsstatus/dashboard/incidents.json google-json
copilot | MS 코파일럿 | Microsoft Copilot | Microsoft | global | copilot.microsoft.com | 코파일럿 | Copilot | https://status.cloud.microsoft html
perplexity | 퍼플렉시티 | Perplexity | Perplexity | global | perplexity.ai | | | https://status.perplexity.com instatus
cursor | 커서 | Cursor | Anysphere | global | cursor.com | Cursor | 커서 | https://status.cursor.com statuspage
deepseek | 딥시크 | DeepSeek | DeepSeek | global | deepseek.com | DeepSeek | | https://status.deepseek.com statuspage
`;
