import { Facts } from '#components/facts.tsx';
import { Foreign } from '#components/foreign.tsx';
import { Mark } from '#components/mark.tsx';
import { OutLink } from '#components/out-link.tsx';
import type { Source } from '#lib/core/source.ts';
import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import { Parts } from './Parts.tsx';
import type { SourceRow } from './types.ts';
import { voiceOf } from './voice.ts';

interface SourceItemProps {
  readonly row: SourceRow;
  readonly title: string;
  readonly now: number;
  readonly texts: Texts;
  readonly onToggle: (source: Source, enabled: boolean) => void;
  readonly onChoose: (source: Source, components: readonly string[]) => void;
  readonly onRemove: (source: Source) => void;
  readonly onAllow: (source: Source) => void;
}

/** One feed: what and where it is, how the last read went, and its switches. */
export function SourceItem({ row, title, now, texts, ...on }: SourceItemProps) {
  const { source } = row;
  const { options } = texts;
  const host = hostOf(source.url);
  return (
    <li class="source" data-tone={toneOf(row)}>
      <div class="about">
        <h3>
          <Foreign text={title} />
        </h3>
        <Facts>
          <span>{voiceOf(source, texts)}</span>
          {source.home !== null && (
            <span>
              <OutLink url={source.home}>{options.openPage}</OutLink>
            </span>
          )}
        </Facts>
        <p class="facts address">{source.url}</p>
        <LastResult row={row} now={now} texts={texts} />
        {source.enabled && row.health?.failure?.kind === 'permission' && (
          <button
            type="button"
            class="main-button"
            aria-label={options.allowName(host)}
            onClick={() => on.onAllow(source)}
          >
            {options.allow}
          </button>
        )}
        {source.carries === 'status' && (
          <Parts
            listed={row.health?.components ?? []}
            chosen={source.components}
            onChoose={(names) => on.onChoose(source, names)}
            {...{ title, texts }}
          />
        )}
      </div>
      <div class="controls">
        <label class="switch">
          <span aria-hidden="true">{source.enabled ? options.enabled : options.disabled}</span>
          <input
            type="checkbox"
            role="switch"
            aria-label={options.checkName(title)}
            aria-checked={source.enabled}
            checked={source.enabled}
            onChange={(event) => on.onToggle(source, event.currentTarget.checked)}
          />
        </label>
        <button
          type="button"
          class="quiet-button"
          aria-label={options.removeName(title)}
          onClick={() => on.onRemove(source)}
        >
          {options.remove}
        </button>
      </div>
    </li>
  );
}

function toneOf({ source, health }: SourceRow): 'empty' | 'ok' | 'major' {
  if (!source.enabled || health === null || health.checkedAt === null) return 'empty';
  return health.failure === null && !health.stale ? 'ok' : 'major';
}

interface LastResultProps {
  readonly row: SourceRow;
  readonly now: number;
  readonly texts: Texts;
}

function LastResult({ row, now, texts }: LastResultProps) {
  const { source, health } = row;
  const { options } = texts;
  if (!source.enabled) return <p class="result">{options.paused}</p>;
  if (health === null || health.checkedAt === null) return <p class="result">{options.notYetRead}</p>;
  return (
    <div class="result">
      <Mark tone={toneOf(row)} />
      <div>
        {health.failure !== null && <p>{texts.failure(health.failure, health.url)}</p>}
        {health.failure === null && health.stale && <p>{texts.popup.staleText}</p>}
        <Facts>
          <span>
            {health.readAt === null ? texts.popup.neverRead : options.readAgo(texts.age(now - health.readAt))}
          </span>
          {health.readAt !== null && <span>{options.counts(health.incidents, health.articles)}</span>}
          {health.problems.length > 0 && <span>{options.problems(health.problems.length)}</span>}
        </Facts>
      </div>
    </div>
  );
}
