/** The tags of a custom-elements manifest, in the order of the alphabet, each with its class. */

/** Each has `tag`, `className`, `text`, `attributes`, `properties` (settable), `events`, `slots`, `parts`, `cssProperties`. */
export function listTags({ modules }) {
  const classes = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return classes.map(describe).sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function describe({ tagName, name, description, attributes, members, events, slots, cssParts, cssProperties }) {
  return {
    tag: tagName,
    className: name,
    text: description,
    attributes,
    properties: members.filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic),
    events,
    slots,
    parts: cssParts,
    cssProperties,
  };
}

/** The words that a type of literals allows; none for any other type. `'a' | 'b' | undefined` gives a and b. */
export function literalsOf(type = '') {
  const parts = type.split('|').map((part) => part.trim()).filter((part) => part !== 'undefined');
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
}
