/**
 * Brings a bare machine to the point where everything else can run: packages as locked, browsers, and what a
 * desktop needs. The one file in plain JavaScript, because it runs on the Node a person already has (20 or
 * newer), before anything is installed. Called from npm's `pre…` scripts:
 *
 *     node tests/bootstrap.mjs deps     the locked packages
 *     node tests/bootstrap.mjs start    and one browser
 *     node tests/bootstrap.mjs test     and both browsers, a virtual desktop, Korean fonts and texts
 *
 * Says what it does on stderr, and nothing when there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What may be needed: how to see that it is there, and the Debian packages that bring it.
 * @typedef {{ what: string, packages: string[], find: () => string | null }} Need
 */

/** @type {Record<string, Need>} */
const NEEDS = {
  chromium: {
    what: 'Chromium or Google Chrome (CHROMIUM names another place)',
    packages: ['chromium'],
    find: () => program('CHROMIUM', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
  },
  firefox: {
    what: 'Firefox, best the ESR (FIREFOX names another place)',
    packages: ['firefox-esr'],
    find: () => program('FIREFOX', 'firefox-esr', 'firefox'),
  },
  'chromium-ko': {
    what: "Chromium's Korean texts",
    packages: ['chromium-l10n'],
    find: () => beside(NEEDS.chromium, 'locales/ko.pak', '/usr/lib/chromium'),
  },
  'firefox-ko': {
    what: "Firefox's Korean texts",
    packages: ['firefox-esr-l10n-ko'],
    find: () => firefoxKorean(),
  },
  fonts: {
    what: 'a font with Korean letters (Noto CJK)',
    packages: ['fonts-noto-cjk'],
    find: () => koreanFont(),
  },
  xvfb: { what: 'a display without a screen (Xvfb)', packages: ['xvfb'], find: () => program(null, 'Xvfb') },
  dbus: {
    what: 'a message bus (dbus-daemon)',
    packages: ['dbus-daemon'],
    find: () => program(null, 'dbus-daemon'),
  },
  dunst: {
    what: 'a notification service (dunst)',
    packages: ['dunst'],
    find: () => program(null, 'dunstctl'),
  },
  xdotool: { what: 'keys and clicks (xdotool)', packages: ['xdotool'], find: () => program(null, 'xdotool') },
  import: {
    what: 'pictures of the screen (ImageMagick)',
    packages: ['imagemagick'],
    find: () => program(null, 'import'),
  },
};

/** The path of a program: what the environment variable names, else the first name found in PATH. */
function program(variable, ...names) {
  const named = variable ? process.env[variable] : undefined;
  if (named) return runs(named) ? named : null;
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      if (folder && runs(join(folder, name))) return join(folder, name);
  return null;
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A file of a browser: in the folder its program really lies in, or where Debian keeps it. */
function beside(need, file, debian) {
  const found = need.find();
  if (!found) return null;
  const places = [join(dirname(realpathSync(found)), file), join(debian, file)];
  return places.find((place) => existsSync(place)) ?? null;
}

function firefoxKorean() {
  const places = ['distribution/extensions', 'browser/extensions', 'extensions'].map((folder) =>
    beside(NEEDS.firefox, folder, '/usr/lib/firefox-esr'),
  );
  for (const place of places)
    if (place)
      for (const name of readdirSync(place)) if (name.startsWith('langpack-ko@')) return join(place, name);
  return null;
}

function koreanFont() {
  const list = spawnSync('fc-list', [':lang=ko', 'file'], { encoding: 'utf8' });
  const listed = (list.stdout ?? '').split('\n').find((line) => line.trim() !== '');
  const noto = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
  return listed ?? (existsSync(noto) ? noto : null);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a command with its output on stderr; ends the process when it fails. */
function run(command, args, env = {}) {
  say(`> ${command} ${args.join(' ')}`);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
  if (done.status === 0) return;
  say(`This did not work${done.error ? `: ${done.error.message}` : ` (exit code ${done.status})`}.`);
  process.exit(1);
}

/** Whether every package of the lock file lies in node_modules, by npm's own note of what it put there. */
function packagesAreLocked() {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  let there;
  try {
    there = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
  } catch {
    return false;
  }
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (there[path]
        ? there[path].integrity === entry.integrity
        : entry.optional === true || entry.peer === true),
  );
}

function installPackages() {
  if (packagesAreLocked()) return;
  say('Installing the locked packages (about a minute) …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}

/**
 * Makes sure that what is named is there, installing it where that is possible without asking: as root, on
 * Debian and its kin. Elsewhere says what to type and ends the process with code 1.
 * @param {string[]} names keys of `NEEDS`
 */
export function ensure(names) {
  const missing = names.map((name) => NEEDS[name]).filter((need) => need.find() === null);
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.packages);
  say('Missing:');
  for (const need of missing) say(`  - ${need.what}`);
  if (program(null, 'apt-get') === null) {
    say('Please install these and try again.');
    process.exit(1);
  }
  if (process.getuid?.() !== 0) {
    say('Please type this and try again:');
    say(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`);
    process.exit(1);
  }
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  run('apt-get', [...patient, 'update'], quiet);
  run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], quiet);
  const still = missing.filter((need) => need.find() === null);
  if (still.length === 0) return;
  say(`Still missing after installing ${packages.join(' ')}: ${still.map((need) => need.what).join(', ')}.`);
  process.exit(1);
}

/**
 * Where a thing is, or `null`.
 * @param {string} name a key of `NEEDS`
 * @returns {string | null}
 */
export function find(name) {
  return NEEDS[name].find();
}

function main(job) {
  if (job !== 'deps' && job !== 'start' && job !== 'test') {
    say('usage: node tests/bootstrap.mjs deps|start|test');
    process.exit(2);
  }
  installPackages();
  if (job === 'start') ensure((find('chromium') ?? find('firefox')) ? ['fonts'] : ['chromium', 'fonts']);
  if (job === 'test') ensure(Object.keys(NEEDS));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv[2]);
