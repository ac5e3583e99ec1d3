import { Mark } from '#components/mark.tsx';
import type { Settings } from '#lib/core/settings.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';
import { standingOf } from '#lib/core/standing.ts';
import type { Standing } from '#lib/core/standing.ts';
import type { Texts } from '#lib/text/texts.ts';

import type { PopupState } from './state.ts';

/** The service whose site the popup was opened on. */
export interface ServiceHere {
  /** The catalog's. */
  readonly id: string;
  readonly name: string;
  /** Whether the news is read for it. */
  readonly inNews: boolean;
}

interface HereProps {
  readonly here: ServiceHere;
  readonly chosen: Pick<Settings, 'services' | 'sources'>;
  readonly snapshot: Snapshot;
  readonly state: PopupState;
  readonly online: boolean;
  readonly texts: Texts;
}

const TONES = {
  down: 'major',
  'none-known': 'ok',
  unreported: 'empty',
  unknown: 'unknown',
} as const satisfies Record<Standing, string>;

/** "Is it only me?": how the service stands whose site is in front. Silent where nobody followed would tell. */
export function Here({ here, chosen, snapshot, state, online, texts }: HereProps) {
  const read = snapshot.sources.filter((source) => source.readAt !== null && !state.failing.includes(source));
  const fresh = new Set(online ? read.map(({ id }) => id) : []);
  const standing = standingOf(here.id, { chosen, snapshot, fresh, inNews: here.inNews });
  if (standing === null) return null;
  return (
    <p class="here" data-tone={TONES[standing]}>
      <Mark tone={TONES[standing]} />
      <span>{texts.popup.here[standing](here.name)}</span>
    </p>
  );
}
