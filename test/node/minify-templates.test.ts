/** What the bundles' template minifier may take away, and what it must leave. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyMarkup } from '../../scripts/minify-templates.mjs';

test('minifyCss(text) takes comments, indents and the last semicolon of a rule', () => {
  assert.equal(minifyCss(':host {\n    color: red; /* brand */\n    margin: 0 auto;\n  }'), ':host{color:red;margin:0 auto}');
});

test('minifyCss(text) keeps the spaces of calc()', () => {
  assert.equal(minifyCss('a { width: calc(100% - 3px) }'), 'a{width:calc(100% - 3px)}');
});

test('minifyCss(text) keeps the space of a descendant with a pseudo-class', () => {
  assert.equal(minifyCss('p :hover, :host([dir]) p { top: 0 }'), 'p :hover,:host([dir]) p{top:0}');
});

test('minifyMarkup(text) takes the line breaks beside blocks', () => {
  assert.equal(minifyMarkup('\n  <div class="a">\n    <p>One</p>\n  </div>\n'), '<div class="a"><p>One</p></div>');
});

test('minifyMarkup(text) keeps one space between words and inline tags on two lines', () => {
  assert.equal(minifyMarkup('<b>one</b>\n    <i>two</i>\n    three'), '<b>one</b> <i>two</i> three');
});

test('minifyMarkup(text) keeps the space before a tspan', () => {
  assert.equal(minifyMarkup('<text><tspan>a</tspan> <tspan>b</tspan></text>'), '<text><tspan>a</tspan> <tspan>b</tspan></text>');
});

test('minifyMarkup(text) puts attributes on several lines into one', () => {
  assert.equal(minifyMarkup('<rect\n  x="1"\n  y="2"\n></rect>'), '<rect x="1" y="2"></rect>');
});
