/**
 * One short text of our own and what must be read from it: title, body, moment of publication (Seoul for
 * Korean, UTC for English), and the incidents as `services phase start end`, `;` between two, `-` for none.
 * `?` stands for a time that must not be told.
 */
export type Example = readonly [title: string, body: string, published: string, told: string];
