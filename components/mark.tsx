/** What a mark stands for. Each has its own shape, so that colour is never the only sign. */
export type Tone = 'critical' | 'major' | 'minor' | 'unknown' | 'ok' | 'maintenance' | 'empty';

const SHAPES: Readonly<Record<Tone, string>> = {
  // octagon, triangle, diamond, circle; then the sign inside.
  critical: 'M6.2 1.5h7.6l4.7 4.7v7.6l-4.7 4.7H6.2l-4.7-4.7V6.2zM9 5v6.5h2V5zM9 13v2h2v-2z',
  major: 'M10 1.2 19.4 18H.6zM9 7v5.5h2V7zM9 14v2h2v-2z',
  minor: 'M10 .8 19.2 10 10 19.2.8 10zM9 5.5v5.5h2V5.5zM9 12.5v2h2v-2z',
  unknown:
    'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6.8 7.6h2c0-.8.5-1.3 1.2-1.3s1.2.5 1.2 1.2c0 .6-.3.9-1 1.4-.8.6-1.2 1.2-1.2 2.3v.3h2v-.2c0-.6.2-.8 1-1.4.8-.6 1.3-1.3 1.3-2.4 0-1.8-1.4-3-3.3-3-2 0-3.2 1.2-3.2 3.1zM9 13v2h2v-2z',
  ok: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.7 14.2 4.9 10.4l1.4-1.4 2.4 2.4 5-5 1.4 1.4z',
  maintenance: 'M2 2h16v16H2zM6 6v3h8V6zM6 11v3h5v-3z',
  empty: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
};

/** A small sign; what it means is always said in words beside it. */
export function Mark({ tone }: { readonly tone: Tone }) {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={SHAPES[tone]} />
    </svg>
  );
}
