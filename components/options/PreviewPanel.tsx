import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Facts } from '#components/facts.tsx';
import { Foreign, ForeignText } from '#components/foreign.tsx';
import { Mark } from '#components/mark.tsx';
import { OutLink } from '#components/out-link.tsx';
import { isCurrent } from '#lib/core/card.ts';
import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import { Parts } from './Parts.tsx';
import type { Preview } from './types.ts';
import { voiceOf } from './voice.ts';

interface PreviewPanelProps {
  readonly preview: Preview;
  readonly texts: Texts;
  /** Names of the chosen parts; empty means all. */
  readonly onFollow: (components: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** This many parts are shown at once; more are one click away. */
const FEW = 8;
const TITLES = 5;

/** What was found at an address, to be followed or not. Nothing is stored before the person says so. */
export function PreviewPanel({ preview, texts, onFollow, onCancel }: PreviewPanelProps) {
  const { source, components } = preview;
  const { options } = texts;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useLayoutEffect(() => heading.current?.focus(), []);
  const parts = components.length > 0 ? components : namedParts(preview);
  return (
    <section class="preview" aria-labelledby={id}>
      <p class="note">{options.preview}</p>
      <h3 id={id} ref={heading} tabIndex={-1}>
        <Foreign text={source.title} />
      </h3>
      <Facts>
        <span>{voiceOf(source, texts)}</span>
        <span>{options.format(source.format)}</span>
        <span>{options.every(texts.duration(preview.everyMs))}</span>
        {source.home !== null && (
          <span>
            <OutLink url={source.home}>{hostOf(source.home)}</OutLink>
          </span>
        )}
      </Facts>
      <State preview={preview} texts={texts} />
      <Latest preview={preview} texts={texts} />
      {source.carries === 'status' && (
        <Parts
          listed={parts}
          title={source.title}
          open={parts.length <= FEW}
          onChoose={setChosen}
          {...{ chosen, texts }}
        />
      )}
      <div class="answers">
        <button type="button" class="main-button" onClick={() => onFollow(chosen)}>
          {options.confirm}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {options.cancel}
        </button>
      </div>
    </section>
  );
}

interface PartProps {
  readonly preview: Preview;
  readonly texts: Texts;
}

/** What is open now, in words. */
function State({ preview, texts }: PartProps) {
  const { incidents, articles, components, problems } = preview;
  const open = incidents.filter((incident) => isCurrent({ ...incident, listed: true, faded: false }));
  const troubled = components.filter(({ status }) => status !== 'operational' && status !== 'unknown');
  const tone = open.length === 0 && troubled.length === 0 ? 'ok' : 'major';
  return (
    <div class="result" data-tone={tone}>
      <Mark tone={tone} />
      <Facts>
        <span>{open.length > 0 ? texts.popup.current(open.length) : texts.popup.noneKnown}</span>
        {troubled.length > 0 && (
          <span>{texts.options.partsInTrouble(troubled.length, components.length)}</span>
        )}
        <span>
          {articles.length === 0
            ? texts.options.countIncidents(incidents.length)
            : texts.options.counts(incidents.length, articles.length)}
        </span>
        {problems > 0 && <span>{texts.options.problems(problems)}</span>}
      </Facts>
    </div>
  );
}

/** The newest titles, outages first. */
function Latest({ preview: { incidents, articles }, texts }: PartProps) {
  const titles = [
    ...new Set([...incidents, ...articles].map(({ title }) => title).filter((title) => title !== '')),
  ];
  if (titles.length === 0) return <p class="note">{texts.options.nothingYet}</p>;
  return (
    <ul class="titles" aria-label={texts.options.latest}>
      {titles.slice(0, TITLES).map((title) => (
        <li key={title}>
          <ForeignText text={title} />
        </li>
      ))}
    </ul>
  );
}

/** Parts that only incidents name, where a page publishes no list of them. */
function namedParts({ incidents }: Preview): Preview['components'] {
  const names = new Set(incidents.flatMap((incident) => incident.components));
  return [...names].sort().map((name) => ({ name, status: 'unknown' }));
}
