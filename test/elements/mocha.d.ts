/** Element tests run under mocha, whose describe and it are global. */
/// <reference types="mocha" />
