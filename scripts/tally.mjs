/** Counts what passed and prints what failed, the same way for every part of the tests. */

/** A tally that starts at nothing; a failure is `{file, title, message}`. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = [];
  #times = new Map();
  #log;

  constructor(log = console.log) {
    this.#log = log;
  }

  /** What this machine could not run: said at once, and again at the end. */
  skip(what) {
    this.skipped.push(what);
    this.#log(`\n! skipped: ${what}`);
  }

  pass(count = 1) {
    this.passed += count;
  }

  /** How long a file took, in seconds. */
  time(file, seconds) {
    this.#times.set(file, seconds);
  }

  /** The files that took longest, the longest first: one line each. */
  slowest(most = 10) {
    const files = [...this.#times].sort((a, b) => b[1] - a[1]).slice(0, most);
    return files.map(([file, seconds]) => `${seconds.toFixed(1).padStart(6)} s  ${file}`);
  }

  fail({ file, title, message }) {
    this.failed += 1;
    this.#log(`\n✗ ${[file, title].filter(Boolean).join(' › ')}\n${indent(message)}`);
  }

  /** The last line of a run; nothing run is a failure too. */
  get summary() {
    return `${this.passed} passed, ${this.failed} failed`;
  }

  get exitCode() {
    return this.failed > 0 || this.passed === 0 ? 1 : 0;
  }
}

const indent = (text) => String(text).trim().split('\n').map((line) => `    ${line}`).join('\n');
