import { Foreign } from '#components/foreign.tsx';
import type { Component } from '#lib/core/model.ts';
import type { Texts } from '#lib/text/texts.ts';

import { ticksAfter } from './parts.ts';

interface PartPickerProps {
  readonly parts: readonly Component[];
  readonly ticked: ReadonlySet<string>;
  /** Whose parts they are, for readers aloud. */
  readonly title: string;
  readonly texts: Texts;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** A status page's parts with a box each, under the page's own groups. */
export function PartPicker({ parts, ticked, title, texts, onTick }: PartPickerProps) {
  const { options } = texts;
  const groups = Map.groupBy(parts, ({ group }) => group);
  const tick = (names: readonly string[], on: boolean): void => onTick(ticksAfter(ticked, names, on));
  const boxes = (some: readonly Component[], group?: string) =>
    some.map((part) => (
      <Box
        key={part.name}
        names={[part.name]}
        label={group === undefined ? part.name : withoutGroup(part.name, group)}
        state={
          part.status === 'operational' || part.status === 'unknown' ? null : texts.statuses[part.status]
        }
        {...{ ticked, tick }}
      />
    ));
  return (
    <fieldset class="parts">
      <legend class="unseen">{options.partsOf(title)}</legend>
      <p class="note">{ticked.size === 0 ? options.partsNone : options.partsText}</p>
      {/* Nothing can be scrolled to by keyboard but what takes the focus: the boxes do. */}
      <div class="boxes">
        {parts.length > 1 && (
          <Box names={parts.map(({ name }) => name)} label={options.allParts} {...{ ticked, tick }} />
        )}
        {[...groups].map(([group, members]) =>
          group === undefined ? (
            boxes(members)
          ) : (
            <fieldset key={group} class="group">
              <legend class="unseen">{group}</legend>
              <Box names={members.map(({ name }) => name)} label={group} {...{ ticked, tick }} />
              <div class="members">{boxes(members, group)}</div>
            </fieldset>
          ),
        )}
      </div>
    </fieldset>
  );
}

interface BoxProps {
  /** The parts it stands for. */
  readonly names: readonly string[];
  readonly label: string;
  readonly state?: string | null;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (names: readonly string[], on: boolean) => void;
}

function Box({ names, label, state = null, ticked, tick }: BoxProps) {
  const all = names.every((name) => ticked.has(name));
  return (
    <label class="box">
      <input
        type="checkbox"
        checked={all}
        indeterminate={!all && names.some((name) => ticked.has(name))}
        onChange={(event) => tick(names, event.currentTarget.checked)}
      />
      <span>
        <Foreign text={label} />
        {state !== null && <span class="state"> · {state}</span>}
      </span>
    </label>
  );
}

/** `Europe - API` under the heading `Europe` is `API`. */
function withoutGroup(name: string, group: string): string {
  const prefix = `${group} - `;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
