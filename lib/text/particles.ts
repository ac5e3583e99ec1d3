/** A Korean particle by its two shapes: after a final consonant / after a vowel. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이에요/예요';

/** How a word ends when it is said aloud; ㄹ counts as a vowel before 으로/로. */
type Ending = 'vowel' | 'consonant' | 'rieul' | 'unknown';

const RIEUL = 8;
const DIGITS: readonly Ending[] = [
  'consonant', // 영; 십, 백, 천, 만 as well
  'rieul', // 일
  'vowel', // 이
  'consonant', // 삼
  'vowel', // 사
  'vowel', // 오
  'consonant', // 육
  'rieul', // 칠
  'rieul', // 팔
  'vowel', // 구
];

/** The word with the particle's right shape: `카카오톡은`, `고용24는`, `GitHub는`, `Slack은`. */
export function withParticle(word: string, particle: Particle): string {
  return word + shapeAfter(word, particle);
}

function shapeAfter(word: string, particle: Particle): string {
  const [afterConsonant = '', afterVowel = ''] = particle.split('/');
  const ending = endingOf(word);
  if (ending === 'unknown') return particle === '으로/로' ? '(으)로' : `${afterConsonant}(${afterVowel})`;
  if (ending === 'rieul') return particle === '으로/로' ? afterVowel : afterConsonant;
  return ending === 'consonant' ? afterConsonant : afterVowel;
}

function endingOf(word: string): Ending {
  // The end decides; a hostile name may be long. What stands in brackets there, and closing marks, are not
  // said: 카카오톡(PC)은 follows 톡.
  const said = word
    .slice(-80)
    .replace(/\s*[([（][^()[\]（）]{0,60}[)\]）]\s*$/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  const last = said.at(-1);
  if (last === undefined) return 'unknown';
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11172) {
    const final = syllable % 28;
    return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  }
  if (/[0-9]/.test(last)) return DIGITS[Number(last)] ?? 'unknown';
  if (/[A-Za-z]/.test(last)) return endingOfLatin(/[A-Za-z]+$/.exec(said)?.[0] ?? last);
  return 'unknown';
}

/** As the word is written in Hangul: up to three capitals are spelled (SK 에스케이), all else is read. */
function endingOfLatin(word: string): Ending {
  const capitals = /[A-Z]+$/.exec(word)?.[0] ?? '';
  if (capitals.length > 0 && (capitals.length < word.length || word.length <= 3)) {
    if (/[LR]$/.test(capitals)) return 'rieul'; // 엘, 알
    return /[MN]$/.test(capitals) ? 'consonant' : 'vowel'; // 엠, 엔
  }
  if (/le?$/i.test(word)) return 'rieul'; // 버셀, 구글
  // 줌, 노션, 크롬, 라인, 핑; 슬랙, 레딧, 왓츠앱. Other consonants get a vowel of their own: 깃허브, 디스코드.
  return /(?:[mn]e?|ng|ck|[aeiou][ckpt])$/i.test(word) ? 'consonant' : 'vowel';
}
