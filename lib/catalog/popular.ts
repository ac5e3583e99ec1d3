/**
 * Services offered first, by catalog id: those whose outages most readers of a language would notice themselves. The
 * search finds all others.
 */
export const POPULAR: Record<'ko' | 'en', readonly string[]> = {
  ko: [
    'kakaotalk',
    'naver',
    'youtube',
    'instagram',
    'coupang',
    'baemin',
    'toss',
    'kakaobank',
    'kb',
    'gov24',
    'hometax',
    'korail',
    'skt',
    'kt',
    'openai',
  ],
  en: [
    'youtube',
    'google',
    'gmail',
    'whatsapp',
    'instagram',
    'facebook',
    'openai',
    'outlook',
    'teams',
    'zoom',
    'slack',
    'github',
    'aws',
    'cloudflare',
    'kakaotalk',
  ],
};
