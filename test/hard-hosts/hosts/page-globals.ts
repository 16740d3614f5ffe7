/** Hosts whose scripts changed what the language and the browser give, before the library comes. */
import type { HardHost } from '../hard-host.js';

/** What Prototype and MooTools did to pages, and some of theirs still do: all of it shows up in a `for in`. */
const grownPrototypes = `
  Array.prototype.each = function (visit) { this.forEach(visit); return this; };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
  Array.prototype.clone = function () { return this.slice(); };
  Array.prototype.toJSON = function () { return '[grown]'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Object.prototype.extend = function (more) { for (const key in more) this[key] = more[key]; return this; };
  Function.prototype.delay = function (ms) { return setTimeout(this, ms); };`;

/** A monitor of requests, as analytics put one around it; it calls fetch without its window's methods. */
const wrappedFetch = `
  const real = window.fetch;
  window.requests = [];
  window.fetch = function (resource, options) {
    window.requests.push(String(resource && resource.url || resource));
    return real.apply(window, arguments).then(function (response) { return response; });
  };`;

/** A page that turns every text that looks like a date into one. */
const datedJson = `
  const parse = JSON.parse;
  JSON.parse = function (text, reviver) {
    return parse(text, function (key, value) {
      const next = reviver ? reviver.call(this, key, value) : value;
      return typeof next === 'string' && /^\\d{4}-\\d\\d-\\d\\d/.test(next) ? new Date(next) : next;
    });
  };`;

export const globalHosts = {
  'grown-prototypes': { title: 'methods added to `Array.prototype` and others', script: grownPrototypes },
  'wrapped-fetch': { title: '`fetch` replaced by a wrapper', script: wrappedFetch },
  'dated-json': { title: '`JSON.parse` that makes dates', script: datedJson },
  'frozen-prototypes': { title: '`Object.prototype` and `Array.prototype` frozen', script: 'Object.freeze(Object.prototype); Object.freeze(Array.prototype);' },
} as const satisfies Readonly<Record<string, HardHost>>;
