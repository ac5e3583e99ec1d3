/** Something the command line will not do, in one sentence for the person at the terminal. */
export class Refusal extends Error {
  override name = 'Refusal';
}
