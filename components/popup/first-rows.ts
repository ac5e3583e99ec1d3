import { useEffect, useState } from 'preact/hooks';

/** Rows are what a first paint costs, not scripts; twelve fill the popup's height. */
export const FIRST_ROWS = 12;

/** Hands out rows until the first screen is full; after the first paint, when the browser is idle, all of them. */
export function useFirstRows(): () => <Row>(rows: readonly Row[]) => readonly Row[] {
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setAll(true));
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setAll(true), { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }, []);
  return () => {
    let left = all ? Number.POSITIVE_INFINITY : FIRST_ROWS;
    return (rows) => {
      const first = rows.slice(0, left);
      left -= first.length;
      return first;
    };
  };
}
