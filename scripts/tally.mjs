/** Counts what passed and prints what failed, the same way for every part of the tests. */

/** A tally that starts at nothing; a failure is `{file, title, message}`. */
export class Tally {
  passed = 0;
  failed = 0;
  #log;

  constructor(log = console.log) {
    this.#log = log;
  }

  pass(count = 1) {
    this.passed += count;
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
