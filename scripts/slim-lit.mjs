/**
 * Rollup plug-in: leaves out of Lit, in the chunks of a script tag, what no widget can reach: its ways for browsers older
 * than `light-dark()`, which the theme needs anyway, polyfills, marks for tools, MathML, the metadata of decorators, and
 * options of properties that no widget has. Each edit must fit: with another version of Lit the build fails and says where.
 */
import MagicString from 'magic-string';

/** By module: what stands there once, and what stands there instead. */
export const slimEdits = {
  '@lit/reactive-element/css-tag.js': [
    // Every browser with light-dark() has constructed style sheets, and a widget's text is only once in a page.
    ['e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,s=Symbol(),o=new WeakMap;', 'e=!0,s=Symbol();'],
    ['let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t', 'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o'],
    ['c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t', 'c=t=>t'],
    ['if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}', 's.adoptedStyleSheets=o.map(t=>t.styleSheet)'],
    // Mistakes of who writes a widget: the package's modules tell them.
    ['if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e', 'this.cssText=t'],
    [`(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)`, '(s.cssText??s)'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Properties: text, numbers and booleans; only text is written back.
    [',c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport', ''],
    ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},', ''],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);', 'h=s;'],
    ['h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;', 'h=u;'],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={attribute:!0,type:String,reflect:!1}'],
    ['!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))', '!f(h,s)'],
    ['{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),', '{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),'],
    ['if(s.state&&(s.attribute=!1),this._$Ei(),', 'if(this._$Ei(),'],
    // Decorators and tools.
    ['s=[...r(t),...o(t)];', 's=r(t);'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    // Values inside script, style, textarea and title, and inside comments: no template has them.
    [',y=/^(?:script|style|textarea|title)$/i,', ','],
    ['?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):', '?c=p:'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', 'c=p'],
    ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
    ['if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', 'r.data===n&&d.push({type:2,index:l});'],
    // Directives on an element itself, such as ref: no widget has one.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}', ''],
    [',F:Z}', '}'],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

export function slimLit(edits = slimEdits) {
  return {
    name: 'slim-lit',
    transform(code, id) {
      const module = Object.keys(edits).find((name) => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
      return module ? edit(code, module, edits[module]) : null;
    },
  };
}

function edit(code, module, list) {
  const edited = new MagicString(code);
  for (const [from, to] of list) {
    const start = code.indexOf(from);
    if (start < 0 || code.includes(from, start + 1)) throw new Error(`slim-lit: ${module} is another version: want once \`${from}\``);
    edited.update(start, start + from.length, to);
  }
  return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
}
