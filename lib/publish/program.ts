import { Command, CommanderError } from 'commander';
import { Refusal } from './refusal.ts';

/** Where the command line writes, and what time it is there. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  now(): number;
  /** Resolves when the person ends a command that runs until then. */
  ended(): Promise<void>;
}

/** IANA zone of times without one, and of the dates that are written. */
const ZONE = 'Asia/Seoul';

/**
 * Runs one command; resolves to the exit code: 0, or 1 after a refusal, whose sentence is on `err`. Each command
 * loads what it needs when it is called, so that `--help` and `inspect` start fast.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = new Command('feed')
    .description('The command-line side of Outage Beacon: make, look into and serve feeds.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    });
  const zoned = (command: Command) => command.option('--zone <zone>', 'IANA zone of times without one', ZONE);

  zoned(program.command('build'))
    .description('Turns Jekyll posts into an Outage Feed.')
    .argument('<posts...>', 'posts, or folders of posts')
    .requiredOption('--out <file>', 'where the feed is written')
    .requiredOption('--site <url>', "the site's address, with its base path")
    .option(
      '--permalink <pattern>',
      'address of posts without one: /:year/:month/:day/:title.html, pretty, date …',
    )
    .option('--published-at <time>', 'date of posts that say none')
    .option('--title <text>', "the feed's title; else the site's host")
    .option('--language <tag>', "the feed's language: ko, en-GB …")
    .option('--feed-url <url>', 'where the feed will be published')
    .option('--ttl <minutes>', 'how long readers may wait between two polls')
    .action(async (posts: string[], options) => {
      const { build } = await import('./command-build.ts');
      code = await build(posts, options, terminal);
    });

  zoned(program.command('inspect'))
    .description('Prints, as one JSON object, what the extension makes of a payload.')
    .argument('<place>', 'a file or an http(s) address')
    .option('--url <address>', 'the address the file is from')
    .option('--published-at <time>', 'publication time of a post that does not say it')
    .option('--format <id>', 'read it as this format')
    .action(async (place: string, options) => {
      const { printInspection } = await import('./command-inspect.ts');
      await printInspection(place, options, terminal);
    });

  program
    .command('follow')
    .description('Finds the status page or feed that an address leads to, as the options page does.')
    .argument('<address>', "a page's or a feed's address")
    .action(async (address: string) => {
      const { follow } = await import('./command-follow.ts');
      await follow(address, terminal);
    });

  zoned(program.command('read'))
    .description('Reads articles in bulk: one JSON object a line in, {id, incidents} a line out.')
    .argument('<file>', 'a .jsonl file (.gz too), or - for standard input')
    .action(async (file: string, { zone }: { zone: string }) => {
      const { readLines } = await import('./read-lines.ts');
      for await (const result of readLines(file, zone)) {
        if (result instanceof Refusal) terminal.err(result.message);
        else terminal.out(JSON.stringify(result));
        if (result instanceof Refusal) code = 1;
      }
    });

  zoned(program.command('serve'))
    .description(
      'Serves a feed on 127.0.0.1: a file, a folder (of posts, or of anything), or an address that is passed on.',
    )
    .argument('[place]', 'a file, a folder or an http(s) address; else the current folder')
    .option('--feed <place>', 'a file or an http(s) address to pass on')
    .option('--port <number>', '0 takes a free one', '8718')
    .option('--no-cors', 'send no Access-Control-Allow-Origin')
    .option('--title <text>', 'title of a site made of posts')
    .option('--language <tag>', 'its language', 'ko')
    .option('--ttl <minutes>', 'how long readers may wait between two polls')
    .option('--from <time>', 'tell the posts over again, from this moment')
    .option('--to <time>', '… to this moment')
    .option('--rate <factor>', '… so many times faster than life', '60')
    .action(async (place: string | undefined, options) => {
      const { serve } = await import('./command-serve.ts');
      await serve(place, options, terminal);
    });

  zoned(program.command('validate'))
    .description('Says whether a feed fits the schema of the Outage Feed.')
    .argument('<place>', 'a file or an http(s) address')
    .action(async (place: string) => {
      const { validate } = await import('./command-validate.ts');
      code = await validate(place, terminal);
    });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof Refusal)) throw error;
    terminal.err(error.message);
    return 1;
  }
}
