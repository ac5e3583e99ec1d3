import type { Entry } from './entry.ts';
import { AI } from './global/ai.ts';
import { COMMUNICATION } from './global/communication.ts';
import { DEVELOPER } from './global/developer.ts';
import { OTHERS_A_K } from './global/others-a-k.ts';
import { OTHERS_L_Z } from './global/others-l-z.ts';
import { PAYMENT } from './global/payment.ts';
import { SOCIAL } from './global/social.ts';
import { TOOL } from './global/tool.ts';
import { entriesOf } from './rows.ts';

/** The services of which more than name and page are known, beyond those the news is read for. */
export const FULL: readonly Entry[] = [
  AI,
  DEVELOPER,
  TOOL,
  COMMUNICATION,
  PAYMENT,
  SOCIAL,
  OTHERS_A_K,
  OTHERS_L_Z,
].flatMap(entriesOf);
