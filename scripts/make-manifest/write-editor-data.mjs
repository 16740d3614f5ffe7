/** What editors read for completion in HTML: VS Code's custom data, and web-types for JetBrains. */
import { literalsOf } from './list-tags.mjs';

/** VS Code: `html.customData` in its settings names the file. */
export function writeHtmlData(tags) {
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: tags.map(({ tag, text, attributes }) => ({
      name: tag,
      description: { kind: 'markdown', value: text },
      attributes: attributes.map(({ name, description, type }) => {
        const values = literalsOf(type?.text);
        return {
          name,
          description,
          ...(type?.text === 'boolean' && { valueSet: 'v' }),
          ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
        };
      }),
    })),
  };
}

/** JetBrains: the field `web-types` of package.json names the file. */
export function writeWebTypes(tags, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: tags.map(webTypesElement) } },
  };
}

function webTypesElement({ tag, text, attributes, properties, events, slots, parts, cssProperties }) {
  return {
    name: tag,
    description: text,
    attributes: attributes.map(({ name, description, type, default: preset }) => ({
      name,
      description,
      value: { type: webType(type?.text), ...(type?.text === 'boolean' && { kind: 'no-value' }) },
      ...(preset !== undefined && { default: preset }),
    })),
    slots: slots.map(({ name, description }) => ({ name, description })),
    js: {
      properties: properties.map(({ name, description, type }) => ({ name, description, type: webType(type?.text) })),
      events: events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
    },
    css: {
      parts: parts.map(({ name, description }) => ({ name, description })),
      properties: cssProperties.map(({ name, description }) => ({ name, description })),
    },
  };
}

const webType = (type = 'string') => type.replace(/ \| undefined$/, '');
